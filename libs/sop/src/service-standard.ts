/**
 * What a service standard says besides the table, form and documents (components of PermenPANRB 15/2014), as far as the
 * office has written it down. An official paper, so in Indonesian alone. Competence stands in the identity.
 */
export interface ServiceStandard {
  /** Pengelolaan pengaduan. */
  readonly complaints?: readonly string[];
  /** Sarana dan prasarana. */
  readonly facilities?: readonly string[];
  /** Pengawasan internal. */
  readonly supervision?: string;
  /** Jumlah pelaksana. */
  readonly executors?: string;
  /** Jaminan pelayanan. */
  readonly guarantee?: readonly string[];
  /** Jaminan keamanan dan keselamatan pelayanan. */
  readonly safety?: readonly string[];
  /** Evaluasi kinerja. */
  readonly evaluation?: string;
}
