import type { SlaState } from './casework-api';

type Text = { readonly id: string; readonly en: string };
type Zone = 'WIB' | 'WITA' | 'WIT';

/** `GET /cases/:id/ledger`: what became of every deadline of a case. Nothing of its applicant stands in it. */
export interface CaseLedger {
  readonly number: string;
  readonly serviceTitle: Text;
  readonly clocks: readonly LedgerClock[];
  /** In the order of recording. */
  readonly rows: readonly LedgerRow[];
}

/** A clock of the case, ended or not, and whose time it was. */
export interface LedgerClock {
  readonly id: string;
  readonly title: Text;
  readonly kind: string;
  readonly budget: number;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly sla: SlaState;
  readonly zone: Zone;
  /** In the clock's own unit (calendar days for months and years); the applicant's time does not count. */
  readonly consumed: { readonly office: number; readonly applicant: number };
}

export type LedgerEventName =
  'started' | 'stopped' | 'resumed' | 'recalculated' | 'warned' | 'overdue' | 'escalated' | 'met' | 'missed';

export interface LedgerRow {
  readonly clock: string;
  readonly title: Text;
  readonly event: LedgerEventName;
  /** Which escalation, from 1; else 0. */
  readonly level: number;
  /** The office by whose calendar the clock runs, by its short name; null in rows of the first release. */
  readonly office: string | null;
  /** Who had the file: a role, `applicant` or `system`; null in rows of the first release. */
  readonly role: string | null;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly dueAt: string | null;
  readonly previousDueAt: string | null;
  /** Of a recalculation: the decree behind the amended calendar or the other edition. */
  readonly legalBasis: string | null;
  readonly zone: Zone;
}
