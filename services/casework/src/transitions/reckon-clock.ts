import { rows } from '@loket/database';
import { type Sop, type TableOfLimits, isLimit } from '@loket/sop';
import { type Calendar, type Threshold, type ThresholdPlan, due, thresholds } from '@loket/working-time';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { type ClockRow, stopsOf } from './clock-row';

/** What of a table says when its clocks warn and escalate. */
type TableLimits = Pick<Sop, 'sla'> & TableOfLimits;

/** A threshold with the instant at which it is reached. */
export type DatedThreshold = Threshold & { readonly at: number };

/** The clock with its due time by its office's calendar as it stands now, and when its next threshold is reached. */
export async function reckonClock(clock: ClockRow, sop: TableLimits): Promise<ClockRow> {
  const calendar = await calendarOfAgency(clock.agency);
  const reckoned = due(calendar, clock, clock.started_at.getTime(), stopsOf(clock));
  const next = (await unfiredBy(calendar, clock, planOf(clock, sop)))[0];
  return {
    ...clock,
    due_at: reckoned.due === null ? null : new Date(reckoned.due),
    provisional: reckoned.provisional,
    wake_at: next === undefined ? null : new Date(next.at),
  };
}

/** The thresholds that have not fired and will, the earliest first; none while the clock stands. */
export const unfiredThresholds = async (clock: ClockRow, sop: TableLimits): Promise<DatedThreshold[]> =>
  unfiredBy(await calendarOfAgency(clock.agency), clock, planOf(clock, sop));

/** Nothing follows where time itself leaves the row, and nobody is asked to answer for an applicant's time. */
const planOf = ({ key, party }: ClockRow, sop: TableLimits): ThresholdPlan =>
  party === 'applicant' || isLimit(sop, key) ? { ...sop.sla, escalations: 0 } : (sop.sla ?? {});

async function unfiredBy(calendar: Calendar, clock: ClockRow, plan: ThresholdPlan): Promise<DatedThreshold[]> {
  const all = thresholds(calendar, clock, clock.started_at.getTime(), stopsOf(clock), plan);
  const fired = clock.sla === 'running' ? nothing : await firedOf(clock.id);
  return all
    .filter((threshold): threshold is DatedThreshold => threshold.at !== null)
    .filter(({ event, level }) => !fired.has(`${event}:${level}`))
    .toSorted((one, other) => one.at - other.at);
}

const nothing: ReadonlySet<string> = new Set();

async function firedOf(clockId: string): Promise<ReadonlySet<string>> {
  const found = await rows<{ event: string; level: number }>(
    `SELECT CASE event WHEN 'lapsed' THEN 'overdue' ELSE event END AS event, level FROM sla_ledger
     WHERE clock_id = $1 AND event IN ('warned', 'overdue', 'escalated', 'lapsed')`,
    [clockId],
  );
  return new Set(found.map(({ event, level }) => `${event}:${level}`));
}
