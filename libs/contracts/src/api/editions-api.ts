interface InBothLanguages {
  readonly id: string;
  readonly en: string;
}

/** The edition by which an office offers a service; `GET /agencies/:agency/editions`, the newest first. */
export interface EditionView {
  readonly id: string;
  readonly agency: string;
  readonly service: string;
  readonly title: InBothLanguages;
  readonly definitionHash: string;
  /** How often the office has amended the table; 0 as it was published. */
  readonly revision: number;
  /** The decree; null for a table as it was published. */
  readonly legalBasis: string | null;
  /** First and last day of validity; null where no later edition ends it. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly state: 'past' | 'in-force' | 'coming';
  /** Cases under way by this edition. */
  readonly openCases: number;
}

/** One thing that forbids an edition, or that an office should know of: the row where it is one's, and a sentence. */
export interface EditionSentence {
  readonly row: string | null;
  readonly text: InBothLanguages;
}

/** What an edition would be. `S` is a `Sop`, `A` a `TableAmendment` of the library `sop`. */
export interface EditionPreview<S = unknown> {
  /** Null where a file could not be read as a table. */
  readonly sop: S | null;
  /** What it does otherwise than the table before it. */
  readonly changes: readonly EditionSentence[];
  readonly refused: readonly EditionSentence[];
  readonly flagged: readonly EditionSentence[];
  /** Cases under way, which keep the edition they began with. */
  readonly openCases: number;
}

/** `POST /agencies/:agency/services/:service/editions/preview`. */
export interface TableAmendmentForm<A = unknown> {
  /** Hash of the table that the page showed; refused where another one holds on the first day of validity. */
  readonly base: string;
  readonly validFrom: string;
  readonly amendment: A;
}

/** `POST /agencies/:agency/tables/preview`: a whole table as data, as it stands in its file. */
export interface TableForm {
  readonly sop: unknown;
  readonly validFrom: string;
}

/** The same with an id, to `…/editions` or `…/tables`, records it once; `invalid-form` where something forbids it. */
export type Recorded<F> = F & { readonly id: string };

export interface EditionRecorded {
  readonly id: string;
  readonly service: string;
  readonly definitionHash: string;
}

/** A case under way, as a supervisor finds it by its edition; `GET /agencies/:agency/services/:service/open-cases`. */
export interface CaseByEdition {
  readonly caseId: string;
  readonly number: string;
  readonly stepTitle: InBothLanguages;
  readonly revision: number;
  /** True where a newer edition holds by now. */
  readonly behind: boolean;
}

/** An edition that a case could be moved to. */
export interface NewerEdition {
  readonly id: string;
  readonly revision: number;
  readonly legalBasis: string | null;
  readonly validFrom: string;
  readonly changes: readonly EditionSentence[];
  /** Why the case cannot be moved there; null where it can. */
  readonly hindrance: InBothLanguages | null;
}

/** `GET /cases/:id/edition`, for a supervisor of the case's office. */
export interface CaseEdition {
  readonly caseId: string;
  readonly number: string;
  readonly service: string;
  readonly agency: string;
  readonly title: InBothLanguages;
  readonly stepTitle: InBothLanguages | null;
  readonly revision: number;
  readonly newer: readonly NewerEdition[];
  /** A move is stored and has not gone through yet. */
  readonly moving: boolean;
}

/** `POST /cases/:id/edition`; `id` makes a second click the same move. */
export interface MoveForm {
  readonly id: string;
  readonly edition: string;
}

/** `GET /internal/definitions/:hash`. `S` is a `Sop` of the library `sop`. */
export interface PublishedDefinition<S = unknown> {
  readonly hash: string;
  readonly service: string;
  readonly sop: S;
}
