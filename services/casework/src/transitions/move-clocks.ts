import type { Position } from '@loket/case-flow';
import { type Sop, type SopClock, clocksOf } from '@loket/sop';
import { type CaseRow, officeOfStep } from './case-row';
import { type ClockRow, insertClock, newClock, openClocksOf, stands, updateClock } from './clock-row';
import { holderOf } from './holder-of';
import { reckonClock } from './reckon-clock';
import { type TableEvent, eventsBetween, includesEvent } from './row-events';
import { enterInLedger } from './sla-ledger';

/** A transition as the clocks see it. */
interface Passage {
  readonly kase: CaseRow;
  readonly sop: Sop;
  readonly next: Position;
  readonly at: Date;
  readonly events: readonly TableEvent[];
}

/** Ends, stops, resumes and starts the case's clocks for a transition; gives back those that are open after it. */
export async function moveClocks(kase: CaseRow, sop: Sop, next: Position, at: Date): Promise<ClockRow[]> {
  const passage: Passage = { kase, sop, next, at, events: eventsBetween(kase.position, next) };
  const open: ClockRow[] = [];
  for (const clock of await openClocksOf(kase.id)) {
    const moved = await moveClock(clock, passage);
    if (moved !== undefined) open.push(moved);
  }
  for (const named of clocksOf(sop)) {
    const starts = includesEvent(passage.events, named.starts) && !open.some(({ key }) => key === named.key);
    if (starts) open.push(await startClock(named, passage));
  }
  return open;
}

async function moveClock(clock: ClockRow, passage: Passage): Promise<ClockRow | undefined> {
  const ends = clocksOf(passage.sop).find(({ key }) => key === clock.key)?.ends ?? 'closing';
  if (includesEvent(passage.events, ends) || includesEvent(passage.events, 'closing')) return endClock(clock, passage);
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
    sop.sla,
  );
  await insertClock(clock);
  await enterInLedger({
    ...{ clock, event: 'started', visit: clock.first_visit, happenedAt: at, dueAt: clock.due_at },
    role: holderOf(kase.snapshot, next),
  });
  return clock;
}

async function endClock(clock: ClockRow, { kase, next, at }: Passage): Promise<undefined> {
  await updateClock({ ...clock, wake_at: null, ended_at: at });
  await enterInLedger({
    clock,
    // Done at or before due is met, by the stored instant.
    event: clock.due_at !== null && at > clock.due_at ? 'missed' : 'met',
    ...{ visit: kase.position?.visit ?? next.visit, happenedAt: at, dueAt: clock.due_at },
    role: kase.position === null ? 'system' : holderOf(kase.snapshot, kase.position),
  });
}

async function stopClock(clock: ClockRow, { kase, sop, next, at }: Passage): Promise<ClockRow> {
  const stops = [...clock.stops, { from: at.toISOString(), to: null }];
  const stopped = await reckonClock({ ...clock, stops }, sop.sla);
  await updateClock(stopped);
  await enterInLedger({
    ...{ clock: stopped, event: 'stopped', visit: next.visit, happenedAt: at, dueAt: clock.due_at },
    role: holderOf(kase.snapshot, next),
  });
  return stopped;
}

async function resumeClock(clock: ClockRow, { kase, sop, next, at }: Passage): Promise<ClockRow> {
  const stops = clock.stops.map((stop) => (stop.to === null ? { ...stop, to: at.toISOString() } : stop));
  const resumed = await reckonClock({ ...clock, stops }, sop.sla);
  await updateClock(resumed);
  await enterInLedger({
    ...{ clock: resumed, event: 'resumed', visit: next.visit, happenedAt: at, dueAt: resumed.due_at },
    role: holderOf(kase.snapshot, next),
  });
  return resumed;
}
