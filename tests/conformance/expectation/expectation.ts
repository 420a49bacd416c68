import type { Provenance, SystemAct } from '@loket/sop';
import type { Clock } from '@loket/working-time';

/** A standard time as the text has it; the source's own where the text says nothing. */
export interface ExpectedTime extends Clock {
  readonly provenance: Provenance;
}

/** Where an outcome leads: to a row by its number, to the applicant and back, or to an ending by its name. */
export type Destination =
  | { readonly to: 'row'; readonly no: string }
  | { readonly to: 'applicant' }
  | { readonly to: 'ending'; readonly name: string };

export interface ExpectedOutcome {
  readonly name: string;
  readonly leadsTo: Destination;
  /** At most once in a case, in whichever row it stands. */
  readonly once?: true;
}

/** How long the applicant may keep what the row sent back, and the outcome that is taken then. */
export interface ExpectedReturnLimit {
  readonly time: ExpectedTime;
  readonly outcome: string;
}

/** Where the application can be withdrawn, and the ending that this leads to. */
export interface ExpectedWithdrawal {
  readonly rows: readonly string[];
  readonly ending: string;
}

/** A row as the source has it; a row of the product's own goes by a letter. */
export interface ExpectedRow {
  readonly no: string;
  readonly activity: string;
  readonly executor: string;
  /** Names of those who put their initials before the executor decides. */
  readonly initials: readonly string[];
  readonly completeness: readonly string[];
  readonly time?: ExpectedTime;
  readonly output?: string;
  /** What the system does at the row. */
  readonly acts: readonly SystemAct[];
  /** The letter's title, where the service has several. */
  readonly letter?: string;
  /** Rows whose decider may not decide here. */
  readonly fourEyesWith: readonly string[];
  readonly outcomes: readonly ExpectedOutcome[];
  /** Name of the outcome that the row takes by itself once its time is over. */
  readonly lapse?: string;
  readonly returnLimit?: ExpectedReturnLimit;
}

export type ClockEdge =
  'opening' | 'closing' | { readonly row: string; readonly when: 'entered' | 'left' | 'returned' | 'resubmitted' };

/** A clock that spans rows. */
export interface ExpectedClock {
  readonly title: string;
  readonly starts: ClockEdge;
  readonly ends: ClockEdge;
  readonly time: ExpectedTime;
  readonly party: 'office' | 'applicant';
  /** The answer in the form with which alone it runs, as question and answer. */
  readonly when?: string;
  /** Once it is over, the row at which the case stands is left by time. */
  readonly lapses?: true;
}

/** What the source says of one SOP, transcribed by hand. */
export interface Expectation {
  readonly service: string;
  readonly rows: readonly ExpectedRow[];
  readonly endings: readonly string[];
  readonly clocks: readonly ExpectedClock[];
  readonly withdrawal?: ExpectedWithdrawal;
  readonly promise?: ExpectedTime;
  readonly statedTotal?: ExpectedTime;
}

/** Where the text asks for every document of the checklist. */
export const EVERY_DOCUMENT = 'semua persyaratan';

/** The executor's name at rows that need nobody. */
export const SYSTEM = 'Sistem';

/** How the tables name the one who comes with the file. */
const APPLICANTS: readonly string[] = ['Pemohon', 'Pemohon / Masyarakat', 'Pendaftar', 'Pelapor', 'Pengadu', 'Pendata'];

const isApplicants = ({ executor }: ExpectedRow): boolean => APPLICANTS.includes(executor);

/** What the applicant does at the head of a table is done by filing. */
export const isDoneByFiling = ({ rows }: Expectation, { no }: ExpectedRow): boolean =>
  rows
    .slice(
      0,
      rows.findIndex((row) => !isApplicants(row)),
    )
    .some((row) => row.no === no);

/** A row behind it is the applicant's to decide. */
export const isOwnRow = (expectation: Expectation, row: ExpectedRow): boolean =>
  isApplicants(row) && !isDoneByFiling(expectation, row);

/** Outcomes that time takes, and nobody chooses. */
export const outcomesByTime = ({ lapse, returnLimit }: ExpectedRow): readonly string[] =>
  [lapse, returnLimit?.outcome].filter((name) => name !== undefined);
