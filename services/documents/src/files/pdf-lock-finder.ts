/** The trailer's entry for encryption (ISO 32000-1, 7.5.5): a reference or a dictionary. */
const lock = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** Longest run of bytes in which the entry is looked for across two chunks. */
const OVERLAP = 64;

/** Tells from the passing bytes of a PDF whether it is locked by a password. */
export class PdfLockFinder {
  private tail = '';
  private seen = false;

  get locked(): boolean {
    return this.seen;
  }

  look(chunk: Buffer): void {
    if (this.seen) return;
    const text = this.tail + chunk.toString('latin1');
    this.seen = lock.test(text);
    this.tail = text.slice(-OVERLAP);
  }
}
