import type { Withdrawal, WorkflowType } from './sop';
import type { IssuingAuthority, StepOffice, SystemAct } from './step';

export interface OutcomeSnapshot {
  readonly leadsTo: string;
  readonly needsAllVerdicts?: true;
  readonly once?: true;
}

export interface StepSnapshot {
  readonly key: string;
  readonly executor: string;
  readonly office: StepOffice;
  readonly initials?: readonly string[];
  readonly act?: SystemAct;
  readonly letter?: string;
  readonly fourEyesWith?: readonly string[];
  /** Outcomes that time takes, and nobody chooses. */
  readonly byTime?: readonly string[];
  readonly outcomes: Readonly<Record<string, OutcomeSnapshot>>;
}

export interface LetterSnapshot {
  readonly key: string;
  readonly whenAuthority?: IssuingAuthority;
}

/** What a case needs of its definition while it runs: keys, executors and outcomes, no texts; clocks are casework's. */
export interface SopSnapshot {
  readonly service: string;
  readonly code: string;
  readonly runsOn: WorkflowType;
  readonly authority: IssuingAuthority;
  readonly steps: readonly StepSnapshot[];
  readonly endings: readonly string[];
  readonly withdrawal?: Withdrawal;
  readonly letters: readonly LetterSnapshot[];
}
