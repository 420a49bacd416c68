import { newId, rows } from '@loket/database';
import type { SopClock } from '@loket/sop';
import type { Clock, Stop } from '@loket/working-time';

interface StoredStop {
  readonly from: string;
  readonly to: string | null;
}

/** A clock as stored, by its key in the table; instants in stops are RFC 3339. */
export interface ClockRow {
  readonly id: string;
  readonly case_id: string;
  readonly key: string;
  readonly first_visit: number;
  /** The office by whose calendar it is reckoned. */
  readonly agency: string;
  readonly party: SopClock['party'];
  readonly kind: Clock['kind'];
  readonly budget: number;
  readonly started_at: Date;
  readonly stops: readonly StoredStop[];
  readonly due_at: Date | null;
  readonly provisional: boolean;
  /** The furthest threshold that has fired; an applicant's time that limits a row lapses, and is not late. */
  readonly sla: 'running' | 'warned' | 'overdue' | 'escalated' | 'lapsed';
  /** When it was over, as fired: an amended calendar moves it no more. */
  readonly overdue_at: Date | null;
  /** When its next threshold is reached. */
  readonly wake_at: Date | null;
  readonly ended_at: Date | null;
}

/** A case's clocks that have not ended, in the order they started. */
export const openClocksOf = (caseId: string): Promise<ClockRow[]> =>
  rows<ClockRow>(`SELECT * FROM clock WHERE case_id = $1 AND ended_at IS NULL ORDER BY started_at, id`, [caseId]);

/** All clocks of a case, in the order they started. */
export const clocksOfCase = (caseId: string): Promise<ClockRow[]> =>
  rows<ClockRow>(`SELECT * FROM clock WHERE case_id = $1 ORDER BY started_at, id`, [caseId]);

export const stopsOf = (clock: Pick<ClockRow, 'stops'>): Stop[] =>
  clock.stops.map(({ from, to }) => ({ from: Date.parse(from), to: to === null ? null : Date.parse(to) }));

/** A clock that stands since the applicant has the file. */
export const stands = (clock: ClockRow): boolean => clock.stops.some(({ to }) => to === null);

/** A clock about to start; reckoned before it is stored. */
export const newClock = (clock: {
  readonly caseId: string;
  readonly key: string;
  readonly visit: number;
  readonly agency: string;
  readonly party: SopClock['party'];
  readonly time: Clock;
  readonly startedAt: Date;
}): ClockRow => ({
  id: newId(),
  case_id: clock.caseId,
  key: clock.key,
  first_visit: clock.visit,
  agency: clock.agency,
  party: clock.party,
  kind: clock.time.kind,
  budget: clock.time.budget,
  started_at: clock.startedAt,
  stops: [],
  due_at: null,
  provisional: false,
  sla: 'running',
  overdue_at: null,
  wake_at: null,
  ended_at: null,
});

export async function insertClock(clock: ClockRow): Promise<void> {
  await rows(
    `INSERT INTO clock (id, case_id, key, first_visit, agency, party, kind, budget, started_at, due_at, provisional, wake_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[clock.id, clock.case_id, clock.key, clock.first_visit, clock.agency, clock.party, clock.kind, clock.budget],
      ...[clock.started_at, clock.due_at, clock.provisional, clock.wake_at],
    ],
  );
}

/** Stores whatever of a clock can change while it runs. */
export async function updateClock(clock: ClockRow): Promise<void> {
  await rows(
    `UPDATE clock SET kind = $2, budget = $3, stops = $4, due_at = $5, provisional = $6, sla = $7, overdue_at = $8, wake_at = $9, ended_at = $10 WHERE id = $1`,
    [
      ...[clock.id, clock.kind, clock.budget, JSON.stringify(clock.stops), clock.due_at, clock.provisional],
      ...[clock.sla, clock.overdue_at, clock.wake_at, clock.ended_at],
    ],
  );
}
