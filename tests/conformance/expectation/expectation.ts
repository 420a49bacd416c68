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
}

/** What the source says of one SOP, transcribed by hand. */
export interface Expectation {
  readonly service: string;
  readonly rows: readonly ExpectedRow[];
  readonly endings: readonly string[];
  readonly clocks: readonly ExpectedClock[];
  readonly promise?: ExpectedTime;
  readonly statedTotal?: ExpectedTime;
}

/** Where the text asks for every document of the checklist. */
export const EVERY_DOCUMENT = 'semua persyaratan';

/** The executor's name at rows that need nobody. */
export const SYSTEM = 'Sistem';

/** How the tables name the one who comes with the file; what they do at the head of a table is done by filing. */
const APPLICANTS: readonly string[] = ['Pemohon', 'Pemohon / Masyarakat', 'Pendaftar', 'Pelapor', 'Pengadu'];

export const isDoneByFiling = ({ executor }: ExpectedRow): boolean => APPLICANTS.includes(executor);
