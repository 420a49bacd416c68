/** The office in whose name the document is printed. */
export interface SopOffice {
  readonly name: string;
  /** The line above its name, such as Pemerintah Provinsi Kalimantan Tengah. */
  readonly letterhead: string;
  /** Letters in place of an emblem. */
  readonly initials: string;
  readonly head: { readonly name: string; readonly post: string; readonly nip: string };
}
