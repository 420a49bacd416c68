import type { Agency } from './accounts-api';

/** What registry puts on record; casework answers it by `GET /internal/cases/:id/entry-record`. */
export interface EntryRecord {
  readonly caseId: string;
  /** The office that entered it. */
  readonly agency: string;
  /** Of that office: a code such as 62.01. */
  readonly regionCode: string;
  /** The form as it was accepted, by field key. */
  readonly values: Readonly<Record<string, string>>;
}

/** An organisation of the register that may be the one entered. */
export interface AlikeOrmas {
  readonly id: string;
  readonly name: string;
  readonly regencyCode: string;
  readonly secretariatAddress: string;
  readonly chairName: string;
}

/** `POST /internal/likeness`: for each name what is alike in the region, the most alike first. */
export interface LikenessQuery {
  /** Code of the office's region, such as 62.01; the search goes through its whole province. */
  readonly regionCode: string;
  readonly names: readonly string[];
}

export type LikenessAnswer = readonly (readonly AlikeOrmas[])[];

/** `GET /entries/:id/likeness`: organisations like the one entered, for its enumerator or an officer of its office. */
export interface EntryLikeness {
  readonly organisationName: string;
  readonly alike: readonly AlikeOrmas[];
  /** Those of them that the enumerator has said are others. */
  readonly saidOther: readonly string[];
}

/** `PUT /entries/:id/likeness`: the enumerator's word on what they were shown. */
export interface LikenessForm {
  readonly choice: 'another' | 'the-same';
  /** The organisations that were shown. */
  readonly seen: readonly string[];
}

/** `PUT /entries/:id/values`: a returned entry, corrected. */
export interface EntryCorrection {
  readonly visit: number;
  readonly values: Readonly<Record<string, string>>;
}

/** `refused`: ended without going on record, as a duplicate. */
export const entryStates = ['in-review', 'returned', 'entered', 'refused'] as const;
export type EntryState = (typeof entryStates)[number];

export interface EntryRow {
  readonly caseId: string;
  readonly number: string;
  readonly organisationName: string;
  readonly state: EntryState;
  readonly submittedAt: string;
  readonly enumeratorId: string | null;
  /** Where the reader may decide on it: the open task and its visit. */
  readonly task: { readonly id: string; readonly visit: number } | null;
  /** Whether it is the reader's own. */
  readonly own: boolean;
}

/** `GET /entries?agency=&state=&q=&enumerator=&page=`. */
export interface EntryList {
  readonly agency: Agency;
  readonly counts: Readonly<Record<EntryState, number>>;
  readonly rows: readonly EntryRow[];
  readonly enumerators: readonly { readonly id: string; readonly name: string }[];
  /** Whether the reader may enter organisations there. */
  readonly mayEnter: boolean;
  /** Whether the reader may decide on entries there. */
  readonly mayReview: boolean;
  readonly page: number;
  readonly pages: number;
}

/** `GET /entries/offices`: the offices whose entries the reader may see, with their counts. */
export interface EntryOffice {
  readonly agency: Agency;
  readonly counts: Readonly<Record<EntryState, number>>;
}

/** `POST /entries/acceptance`: several at once, each decided like any other. */
export interface AcceptanceForm {
  readonly entries: readonly {
    /** Of the decision; makes a second click the same one. */
    readonly id: string;
    readonly taskId: string;
    readonly visit: number;
  }[];
}

export interface AcceptanceResult {
  readonly number: string;
  readonly organisationName: string;
  readonly state: 'settled' | 'processing' | 'refused';
  /** Why it was refused, in words. */
  readonly problem: string | null;
}

/** What is wrong with a cell, or with the whole row where no column is named. */
export interface CellProblem {
  readonly column: string | null;
  readonly message: string;
}

export interface ImportRow {
  readonly id: string;
  /** As the spreadsheet counts, the header being the first. */
  readonly line: number;
  readonly organisationName: string;
  readonly problems: readonly CellProblem[];
  readonly alike: readonly AlikeOrmas[];
}

export const importStates = ['checked', 'saving', 'done', 'discarded'] as const;
export type ImportState = (typeof importStates)[number];

/** `GET /entry-imports/:id`: a spreadsheet as it was read, and how far its rows have come. */
export interface ImportView {
  readonly id: string;
  readonly agency: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly uploadedAt: string;
  readonly counts: {
    readonly total: number;
    readonly right: number;
    readonly alike: number;
    readonly wrong: number;
    /** To be stored, of them stored, and of them found to be stored no more. */
    readonly chosen: number;
    readonly stored: number;
    readonly failed: number;
  };
  /** Rows with something wrong and rows alike to an organisation; none once their content has been deleted. */
  readonly rows: readonly ImportRow[];
}

/** `POST /entry-imports`: where the very file was uploaded before, that import is the answer. */
export interface ImportUploaded {
  readonly id: string;
  readonly known: boolean;
}

/** What one file may hold. */
export const importLimits = { rows: 2_000, bytes: 2 * 1024 * 1024 } as const;
