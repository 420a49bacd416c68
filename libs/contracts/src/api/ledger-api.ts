import type { ClockView } from './casework-api';

/** `GET /cases/:id/ledger`: what became of every deadline of a case. Nothing of its applicant stands in it. */
export interface CaseLedger {
  readonly caseId: string;
  readonly number: string;
  readonly serviceTitle: { readonly id: string; readonly en: string };
  /** In the order they started. */
  readonly clocks: readonly LedgerClock[];
  /** In the order they were recorded. */
  readonly rows: readonly LedgerRow[];
}

/** A clock of the case, ended or not, and whose time it was. */
export interface LedgerClock extends ClockView {
  /** In the clock's own unit (calendar days for months and years); the applicant's time does not count. */
  readonly consumed: { readonly office: number; readonly applicant: number };
}

export type LedgerEventName =
  'started' | 'stopped' | 'resumed' | 'recalculated' | 'warned' | 'overdue' | 'escalated' | 'lapsed' | 'met' | 'missed';

export interface LedgerRow {
  readonly clockTitle: { readonly id: string; readonly en: string };
  readonly event: LedgerEventName;
  /** Which escalation, from 1; else 0. */
  readonly level: number;
  /** Short name of the office by whose calendar the clock runs. */
  readonly office: string;
  /** Whose the file was then; null in rows written before it was kept. */
  readonly party: 'office' | 'applicant' | 'system' | null;
  /** Who had the file, by the name of the table's executor. */
  readonly holder: { readonly id: string; readonly en: string } | null;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly dueAt: string | null;
  readonly previousDueAt: string | null;
  /** Of a recalculation: the decree behind the amended calendar or the other edition. */
  readonly legalBasis: string | null;
  readonly zone: ClockView['zone'];
}
