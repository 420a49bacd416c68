import { findRow, newId, rows } from '@loket/database';
import { type Calendar, type Clock, type Stop, due } from '@loket/working-time';

interface StoredStop {
  readonly from: string;
  readonly to: string | null;
}

/** A step's clock as stored; instants in stops are RFC 3339. */
export interface ClockRow {
  readonly id: string;
  readonly case_id: string;
  readonly step: string;
  readonly first_visit: number;
  readonly agency: string;
  readonly kind: Clock['kind'];
  readonly budget: number;
  readonly started_at: Date;
  readonly stops: readonly StoredStop[];
  readonly due_at: Date | null;
  readonly overdue_at: Date | null;
  readonly ended_at: Date | null;
}

export const openClockOf = (caseId: string): Promise<ClockRow | undefined> =>
  findRow<ClockRow>(`SELECT * FROM clock WHERE case_id = $1 AND ended_at IS NULL`, [caseId]);

/** The clock that ran last, for the proof of a step that is over or stands still. */
export const latestClockOf = (caseId: string): Promise<ClockRow | undefined> =>
  findRow<ClockRow>(`SELECT * FROM clock WHERE case_id = $1 ORDER BY started_at DESC, id DESC LIMIT 1`, [caseId]);

export const firstClockOf = (caseId: string): Promise<ClockRow | undefined> =>
  findRow<ClockRow>(`SELECT * FROM clock WHERE case_id = $1 ORDER BY started_at, id LIMIT 1`, [caseId]);

export const stopsOf = (clock: ClockRow): Stop[] =>
  clock.stops.map(({ from, to }) => ({ from: Date.parse(from), to: to === null ? null : Date.parse(to) }));

/** When the clock is due by this calendar; null while it stands. */
export function dueOf(clock: ClockRow, calendar: Calendar): Date | null {
  const reckoned = due(calendar, clock, clock.started_at.getTime(), stopsOf(clock));
  return reckoned.due === null ? null : new Date(reckoned.due);
}

export interface NewClock {
  readonly caseId: string;
  readonly step: string;
  readonly visit: number;
  readonly agency: string;
  readonly within: Clock;
  readonly startedAt: Date;
}

/** Starts a clock and gives it back with its due time. */
export async function startClock(clock: NewClock, calendar: Calendar): Promise<ClockRow> {
  const row: ClockRow = {
    id: newId(),
    case_id: clock.caseId,
    step: clock.step,
    first_visit: clock.visit,
    agency: clock.agency,
    kind: clock.within.kind,
    budget: clock.within.budget,
    started_at: clock.startedAt,
    stops: [],
    due_at: null,
    overdue_at: null,
    ended_at: null,
  };
  const dueAt = dueOf(row, calendar);
  await rows(
    `INSERT INTO clock (id, case_id, step, first_visit, agency, kind, budget, started_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [row.id, row.case_id, row.step, row.first_visit, row.agency, row.kind, row.budget, row.started_at, dueAt],
  );
  return { ...row, due_at: dueAt };
}

/** Stores the clock's stops and the due time that follows from them. */
export async function changeStops(
  clock: ClockRow,
  stops: readonly StoredStop[],
  calendar: Calendar,
): Promise<ClockRow> {
  const changed = { ...clock, stops };
  const dueAt = dueOf(changed, calendar);
  await rows(`UPDATE clock SET stops = $2, due_at = $3 WHERE id = $1`, [clock.id, JSON.stringify(stops), dueAt]);
  return { ...changed, due_at: dueAt };
}
