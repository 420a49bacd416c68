/** Asked as the national service asks it (BSrE, `POST /api/v2/sign/pdf`): who signs, which file, with what properties. */
export interface SignOrder {
  /** The office in whose name is signed, by its id and its name. */
  readonly office: { readonly id: string; readonly name: string };
  readonly file: Buffer;
  readonly properties: {
    readonly reason: string;
    readonly location: string;
    /** When the letter was approved for issue; a letter signed again carries the same time. */
    readonly time: Date;
  };
}

/**
 * Signs finished letters, PAdES B-B. The office's own key stands behind it for now; the national service takes its
 * place by another class.
 */
export abstract class LetterSigner {
  /** The file with its signature appended; the same order gives the same bytes. Throws `unavailable` without a key. */
  abstract sign(order: SignOrder): Promise<Buffer>;
}
