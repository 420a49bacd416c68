import { rows } from '@loket/database';
import type { SlaPolicy } from '@loket/sop';
import { type Calendar, type Threshold, due, thresholds } from '@loket/working-time';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { type ClockRow, stopsOf } from './clock-row';

/** A threshold with the instant at which it is reached. */
export type DatedThreshold = Threshold & { readonly at: number };

/** The clock with its due time by its office's calendar as it stands now, and when its next threshold is reached. */
export async function reckonClock(clock: ClockRow, policy: SlaPolicy | undefined): Promise<ClockRow> {
  const calendar = await calendarOfAgency(clock.agency);
  const reckoned = due(calendar, clock, clock.started_at.getTime(), stopsOf(clock));
  const next = (await unfiredBy(calendar, clock, policy))[0];
  return {
    ...clock,
    due_at: reckoned.due === null ? null : new Date(reckoned.due),
    provisional: reckoned.provisional,
    wake_at: next === undefined ? null : new Date(next.at),
  };
}

/** The thresholds that have not fired and will, the earliest first; none while the clock stands. */
export const unfiredThresholds = async (clock: ClockRow, policy: SlaPolicy | undefined): Promise<DatedThreshold[]> =>
  unfiredBy(await calendarOfAgency(clock.agency), clock, policy);

async function unfiredBy(
  calendar: Calendar,
  clock: ClockRow,
  policy: SlaPolicy | undefined,
): Promise<DatedThreshold[]> {
  const all = thresholds(calendar, clock, clock.started_at.getTime(), stopsOf(clock), policy ?? {});
  const fired = clock.sla === 'running' ? nothing : await firedOf(clock.id);
  return all
    .filter((threshold): threshold is DatedThreshold => threshold.at !== null)
    .filter(({ event, level }) => !fired.has(`${event}:${level}`))
    .toSorted((one, other) => one.at - other.at);
}

const nothing: ReadonlySet<string> = new Set();

async function firedOf(clockId: string): Promise<ReadonlySet<string>> {
  const found = await rows<{ event: string; level: number }>(
    `SELECT event, level FROM sla_ledger WHERE clock_id = $1 AND event IN ('warned', 'overdue', 'escalated')`,
    [clockId],
  );
  return new Set(found.map(({ event, level }) => `${event}:${level}`));
}
