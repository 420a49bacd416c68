import { rows } from '@loket/database';
import type { AmendmentRow } from './amendment-row';

/**
 * How long after an amendment a clock may still start by the calendar before it: one whose transition was being
 * recorded meanwhile. Transactions take milliseconds.
 */
const AFTERMATH = `interval '30 seconds'`;

const adjustmentsFor = (clocks: string): string =>
  `INSERT INTO pending_change (id, case_id, kind, actor, made_at, cause)
   SELECT uuidv7(), case_id, 'calendar', actor, recorded_at, amendment FROM (
     SELECT DISTINCT clock.case_id, a.actor, a.recorded_at, a.id AS amendment
     FROM calendar_amendment a JOIN clock ON clock.agency = a.agency AND clock.ended_at IS NULL
     WHERE a.id = $1 AND ${clocks}
   ) AS open ON CONFLICT (cause, case_id) WHERE cause IS NOT NULL DO NOTHING`;

/** Stores that each case with an open clock of the office is to be reckoned anew. Needs the amendment's transaction. */
export async function planAdjustments({ id }: Pick<AmendmentRow, 'id'>): Promise<void> {
  await rows(adjustmentsFor('true'), [id]);
  await rows(`INSERT INTO unswept_amendment (amendment) VALUES ($1)`, [id]);
}

/** Catches the cases whose clocks started unseen while amendments were being recorded. Needs an open transaction. */
export async function sweepStragglers(): Promise<void> {
  const due = await rows<{ id: string }>(
    `SELECT a.id FROM unswept_amendment u JOIN calendar_amendment a ON a.id = u.amendment
     WHERE a.recorded_at + ${AFTERMATH} < now() FOR UPDATE OF u SKIP LOCKED`,
  );
  for (const { id } of due) {
    await rows(adjustmentsFor(`clock.started_at < a.recorded_at + ${AFTERMATH}`), [id]);
    await rows(`DELETE FROM unswept_amendment WHERE amendment = $1`, [id]);
  }
}
