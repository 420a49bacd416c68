export interface DocumentView {
  readonly id: string;
  readonly requirement: string;
  /** What its sender calls it and says of it, where a requirement takes many files. */
  readonly title?: string;
  readonly note?: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly uploadedAt: string;
  readonly frozen: boolean;
}

/** `POST /internal/letters`, idempotent by `key`. */
export interface LetterOrder {
  readonly key: string;
  readonly caseId: string;
  readonly kind: string;
  readonly visit: number;
}

export interface LetterIssued {
  readonly letterId: string;
  readonly number: string;
}

/** What a letter is filled with; casework answers it by `GET /internal/cases/:id/letter-facts?kind=`. */
export interface LetterFacts {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly agency: string;
  /** Content hash of the template that the case's definition names. */
  readonly templateHash: string;
  /** Numbering series: `skt` or `letter`. */
  readonly numbering: string;
  readonly title: string;
  /** The file is to carry the office's electronic signature. */
  readonly signed?: true;
  /** The uploaded document that the letter is made of: what the template sets comes behind its pages. */
  readonly body?: string;
  readonly accountId: string | null;
  readonly approvedAt: string | null;
  /** Names, addresses, the ministry's number and date: what the template prints. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Public answer of `GET /verification/:code`. */
export interface LetterVerification {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly agencyName: string;
  readonly subject: string;
  readonly sha256: string;
  /** `replaced`: it was genuine, and another letter holds in its place. */
  readonly status: 'valid' | 'void' | 'replaced';
  /** The letter that holds instead; null while this one holds, or where the other has no letter of the office. */
  readonly replacedBy: { readonly number: string; readonly issuedOn: string } | null;
}

/** A letter as lists show it; `GET /cases/:caseId/letters`. An applicant finds only what was released. */
export interface LetterView {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly issuedAt: string;
  readonly releasedAt: string | null;
}

/** `POST /internal/letters/:id/release`, idempotent. */
export interface LetterReleased {
  readonly releasedAt: string;
}

/** What a receipt (tanda terima) shows; casework answers it by `GET /internal/cases/:id/receipt-facts`. */
export interface ReceiptFacts {
  readonly number: string;
  /** Code of the agency that received the application. */
  readonly agency: string;
  readonly serviceTitle: string;
  readonly subject: string;
  readonly submittedAt: string;
  readonly trackingUrl: string;
  /** By when, in words; null where no clock runs. */
  readonly dueWords: string | null;
  /** Labels of the documents handed in. */
  readonly documents: readonly string[];
}

/** `POST /internal/posters/pdf` and `/svg`: a poster with the QR code of an address; every sentence as it stands there. */
export interface PosterOrder {
  readonly language: 'id' | 'en';
  readonly office: string;
  readonly title: string;
  readonly lead: string;
  /** Said at the QR code. */
  readonly invitation: string;
  readonly address: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly footer: string;
}
