export interface DocumentView {
  readonly id: string;
  readonly requirement: string;
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
  readonly status: 'valid' | 'void';
}
