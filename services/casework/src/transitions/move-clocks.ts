import type { Position } from '@loket/case-flow';
import { type Sop, type SopClock, clocksFor, clocksOf } from '@loket/sop';
import { answersIn } from './answers-in';
import { type CaseRow, officeOfStep } from './case-row';
import { type ClockRow, insertClock, newClock, openClocksOf, stands, updateClock } from './clock-row';
import { holderOf } from './holder-of';
import { reckonClock } from './reckon-clock';
import { type TableEvent, endsWith, eventsBetween, includesEvent } from './row-events';
import { enterInLedger } from './sla-ledger';

/** A transition as the clocks see it. */
interface Passage {
  readonly kase: CaseRow;
  readonly sop: Sop;
  readonly next: Position;
  readonly at: Date;
  readonly events: readonly TableEvent[];
  /** Key of the clock whose end leaves the row. */
  readonly lapsed: string | undefined;
}

/**
 * Ends, stops, resumes and starts the case's clocks for a transition; gives back those that are open after it. `lapsed`
 * is the clock by whose end the row is left, where it is.
 */
export async function moveClocks(
  kase: CaseRow,
  sop: Sop,
  next: Position,
  at: Date,
  lapsed?: string,
): Promise<ClockRow[]> {
  const passage: Passage = { kase, sop, next, at, lapsed, events: eventsBetween(kase.position, next) };
  const open: ClockRow[] = [];
  for (const clock of await openClocksOf(kase.id)) {
    const moved = await moveClock(clock, passage);
    if (moved !== undefined) open.push(moved);
  }
  for (const named of clocksFor(sop, answersIn(kase))) {
    const starts = includesEvent(passage.events, named.starts) && !open.some(({ key }) => key === named.key);
    if (starts) open.push(await startClock(named, passage));
  }
  return open;
}

async function moveClock(clock: ClockRow, passage: Passage): Promise<ClockRow | undefined> {
  const ends = clocksOf(passage.sop).find(({ key }) => key === clock.key)?.ends ?? 'closing';
  if (endsWith(passage.events, ends)) return endClock(clock, passage);
  if (clock.party === 'applicant') return clock;
  const withApplicant = passage.next.holder === 'applicant';
  if (withApplicant && !stands(clock)) return stopClock(clock, passage);
  return !withApplicant && stands(clock) ? resumeClock(clock, passage) : clock;
}

async function startClock(named: SopClock, { kase, sop, next, at }: Passage): Promise<ClockRow> {
  const { key, party, time, starts } = named;
  const row = starts === 'opening' ? undefined : starts.row;
  const clock = await reckonClock(
    newClock({
      ...{ caseId: kase.id, key, party, time, startedAt: at },
      visit: row === undefined ? 1 : (next.visits[row] ?? 1),
      agency: row === undefined ? kase.agency : officeOfStep(kase, row),
    }),
    sop,
  );
  await insertClock(clock);
  await enterInLedger({
    ...{ clock, event: 'started', visit: clock.first_visit, happenedAt: at, dueAt: clock.due_at },
    role: holderOf(kase.snapshot, next),
  });
  return clock;
}

async function endClock(clock: ClockRow, { kase, next, at, lapsed }: Passage): Promise<undefined> {
  await updateClock({ ...clock, wake_at: null, ended_at: at });
  const isOver = clock.key === lapsed;
  // An applicant's time that is over stands in the ledger as lapsed, since it was.
  if (isOver && clock.party === 'applicant') return;
  await enterInLedger({
    clock,
    // Done at or before due is met, by the stored instant.
    event: isOver || (clock.due_at !== null && at > clock.due_at) ? 'missed' : 'met',
    ...{ visit: kase.position?.visit ?? next.visit, happenedAt: at, dueAt: clock.due_at },
    role: kase.position === null ? 'system' : holderOf(kase.snapshot, kase.position),
  });
}

async function stopClock(clock: ClockRow, { kase, sop, next, at }: Passage): Promise<ClockRow> {
  const stops = [...clock.stops, { from: at.toISOString(), to: null }];
  const stopped = await reckonClock({ ...clock, stops }, sop);
  await updateClock(stopped);
  await enterInLedger({
    ...{ clock: stopped, event: 'stopped', visit: next.visit, happenedAt: at, dueAt: clock.due_at },
    role: holderOf(kase.snapshot, next),
  });
  return stopped;
}

async function resumeClock(clock: ClockRow, { kase, sop, next, at }: Passage): Promise<ClockRow> {
  const stops = clock.stops.map((stop) => (stop.to === null ? { ...stop, to: at.toISOString() } : stop));
  const resumed = await reckonClock({ ...clock, stops }, sop);
  await updateClock(resumed);
  await enterInLedger({
    ...{ clock: resumed, event: 'resumed', visit: next.visit, happenedAt: at, dueAt: resumed.due_at },
    role: holderOf(kase.snapshot, next),
  });
  return resumed;
}
