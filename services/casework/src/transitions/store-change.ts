import { Problem } from '@loket/contracts';
import { rows } from '@loket/database';
import { shortWords } from '@loket/working-time';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { getSop } from '../definitions/definition-store';
import type { CaseRow } from './case-row';
import type { PendingChange } from './cause';
import { type ClockRow, openClocksOf } from './clock-row';
import { presentLimits } from './present-limit';

/** A person's change of a case, about to be stored. */
export type NewChange = Pick<PendingChange, 'id' | 'kind' | 'actor'> & {
  readonly step: string;
  readonly visit: number;
} & Partial<Pick<PendingChange, 'outcome' | 'role' | 'reason' | 'entries'>>;

/**
 * Stores a change as pending; the stored instant is when it was made. Throws `stale-page` where the time that limits
 * the row was over by then. Needs an open transaction that holds the case.
 */
export async function storeChange(kase: CaseRow, change: NewChange): Promise<PendingChange> {
  const [stored] = await rows<PendingChange>(
    `INSERT INTO pending_change (id, case_id, kind, step, visit, outcome, actor, role, reason, entries, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, date_trunc('milliseconds', clock_timestamp())) RETURNING *`,
    [
      ...[change.id, kase.id, change.kind, change.step, change.visit, change.outcome ?? null],
      ...[change.actor, change.role ?? null, change.reason ?? null, change.entries ?? {}],
    ],
  );
  if (stored === undefined) throw new Error('The change was not stored');
  await refuseAfterLimit(kase, stored.made_at);
  return stored;
}

async function refuseAfterLimit(kase: CaseRow, madeAt: Date): Promise<void> {
  const sop = await getSop(kase.definition_hash);
  const limits = presentLimits(kase, sop).map(({ clock }) => clock);
  // One that spans rows and was over at an earlier row has left that one, and limits this one no more.
  const isSpent = ({ key, overdue_at }: ClockRow) =>
    overdue_at !== null && (sop.clocks ?? []).some((spanning) => spanning.key === key);
  const over = (await openClocksOf(kase.id))
    .filter((clock) => limits.includes(clock.key) && !isSpent(clock))
    .flatMap(({ due_at, agency }) => (due_at !== null && madeAt > due_at ? [{ due_at, agency }] : []))[0];
  if (over === undefined) return;
  const until = shortWords(over.due_at.getTime(), (await calendarOfAgency(over.agency)).zone);
  throw new Problem('stale-page', `Waktu untuk ini sudah berakhir ${until}. Periksa lagi keadaan berkas.`);
}
