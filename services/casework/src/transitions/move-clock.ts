import type { Position } from '@loket/case-flow';
import { rows } from '@loket/database';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { type CaseRow, officeOfStep } from './case-row';
import { type ClockRow, changeStops, openClockOf, startClock } from './clock-row';
import { enterInLedger } from './sla-ledger';

/** The clock that stands for the case after a transition; none where the step has no standard time. */
export async function moveClock(kase: CaseRow, next: Position, at: Date): Promise<ClockRow | undefined> {
  const clock = await openClockOf(kase.id);
  const previous = kase.position;
  if (previous === null || previous.step !== next.step) {
    if (clock !== undefined) await endClock(clock, previous?.visit ?? clock.first_visit, at);
    return next.step === null ? undefined : startClockOf(kase, next, next.step, at);
  }
  if (clock === undefined || previous.holder === next.holder) return clock;
  return next.holder === 'applicant' ? stopClock(clock, next.visit, at) : resumeClock(clock, next.visit, at);
}

async function startClockOf(kase: CaseRow, next: Position, step: string, at: Date): Promise<ClockRow | undefined> {
  const within = kase.snapshot.steps.find((each) => each.key === step)?.within;
  if (within === undefined) return undefined;
  const agency = officeOfStep(kase, step);
  const clock = await startClock(
    { caseId: kase.id, step, visit: next.visit, agency, within, startedAt: at },
    await calendarOfAgency(agency),
  );
  await enterInLedger(clock, 'started', next.visit, at, clock.due_at);
  return clock;
}

async function endClock(clock: ClockRow, visit: number, at: Date): Promise<void> {
  // Done at or before due is met, by the stored instant.
  const verdict = clock.due_at !== null && at > clock.due_at ? 'missed' : 'met';
  await rows(`UPDATE clock SET ended_at = $2 WHERE id = $1`, [clock.id, at]);
  await enterInLedger(clock, verdict, visit, at, clock.due_at);
}

async function stopClock(clock: ClockRow, visit: number, at: Date): Promise<ClockRow> {
  const calendar = await calendarOfAgency(clock.agency);
  const stopped = await changeStops(clock, [...clock.stops, { from: at.toISOString(), to: null }], calendar);
  await enterInLedger(stopped, 'stopped', visit, at, clock.due_at);
  return stopped;
}

async function resumeClock(clock: ClockRow, visit: number, at: Date): Promise<ClockRow> {
  const calendar = await calendarOfAgency(clock.agency);
  const stops = clock.stops.map((stop) => (stop.to === null ? { ...stop, to: at.toISOString() } : stop));
  const resumed = await changeStops(clock, stops, calendar);
  await enterInLedger(resumed, 'resumed', visit, at, resumed.due_at);
  return resumed;
}
