/** The identity block of an SOP-AP document (PermenPANRB 35/2012); an official paper, so in Indonesian alone. */
export interface SopIdentity {
  /** As the office numbers it; empty where the source has none. */
  readonly number: string;
  /** Dates YYYY-MM-DD; left out where the source has none. */
  readonly createdOn?: string;
  readonly revisedOn?: string;
  readonly effectiveOn?: string;
  /** How often an office has amended the table; 0 as published. */
  readonly revision: number;
  readonly approvedBy: { readonly post: string; readonly name?: string; readonly nip?: string };
  /** Kualifikasi Pelaksana. */
  readonly qualification: readonly string[];
  /** Keterkaitan: SOPs this one is tied to. */
  readonly related: readonly string[];
  /** Peralatan/Perlengkapan. */
  readonly equipment: readonly string[];
  /** Peringatan. */
  readonly warnings: readonly string[];
  /** Pencatatan dan Pendataan. */
  readonly records: readonly string[];
}
