import type { Position } from '@loket/case-flow';
import { findRow } from '@loket/database';
import type { SopSnapshot } from '@loket/sop/snapshot';

/** A case as stored; the projection of its workflow and the facts it began with. */
export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly agency: string;
  readonly ministry_agency: string;
  readonly account_id: string | null;
  readonly definition_hash: string;
  readonly snapshot: SopSnapshot;
  readonly form: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly tracking_secret: string;
  readonly submitted_at: Date;
  readonly started_at: Date | null;
  readonly version: number;
  readonly position: Position | null;
  readonly due_at: Date | null;
  readonly promised_at: Date | null;
  readonly wake_at: Date | null;
  readonly sla: string;
  readonly reason: string | null;
  readonly closed_at: Date | null;
}

/** The case, or undefined. */
export const findCase = (id: string): Promise<CaseRow | undefined> =>
  findRow<CaseRow>(`SELECT * FROM case_file WHERE id = $1`, [id]);

/**
 * The case with its row locked until the transaction ends. Rows that merely refer to the case may be written meanwhile:
 * FOR UPDATE would stop them too, and whoever holds a task and writes such a row would wait in a circle with a recorder.
 */
export const lockCase = (id: string): Promise<CaseRow | undefined> =>
  findRow<CaseRow>(`SELECT * FROM case_file WHERE id = $1 FOR NO KEY UPDATE`, [id]);

/** The office whose officers act on a step. */
export function officeOfStep(kase: CaseRow, step: string): string {
  return kase.snapshot.steps.find((each) => each.key === step)?.office === 'ministry'
    ? kase.ministry_agency
    : kase.agency;
}
