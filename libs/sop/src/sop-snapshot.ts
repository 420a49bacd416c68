import type { Clock } from '@loket/working-time';
import type { IssuingAuthority, StepOffice, WorkflowType } from './sop';

export interface OutcomeSnapshot {
  readonly leadsTo: string;
  readonly needsAllVerdicts?: true;
}

export interface StepSnapshot {
  readonly key: string;
  readonly executor: string;
  readonly office: StepOffice;
  readonly within?: Clock;
  readonly fourEyesWith?: readonly string[];
  readonly outcomes: Readonly<Record<string, OutcomeSnapshot>>;
}

export interface LetterSnapshot {
  readonly key: string;
  readonly whenAuthority?: IssuingAuthority;
}

/** What a case needs of its definition while it runs: keys, executors, outcomes and times, no texts. */
export interface SopSnapshot {
  readonly service: string;
  readonly code: string;
  readonly runsOn: WorkflowType;
  readonly authority: IssuingAuthority;
  readonly steps: readonly StepSnapshot[];
  readonly endings: readonly string[];
  readonly letters: readonly LetterSnapshot[];
}
