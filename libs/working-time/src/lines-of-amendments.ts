import type { Amended, Calendar } from './calendar';
import { needsCalendar, type Clock, type Stop } from './clock';
import { due, reckonedDue } from './due';
import type { ExplanationLine } from './explanation';
import { haltsOf } from './halts';
import { localDate, type Instant } from './instant';

/**
 * A line for each amendment recorded since the clock's start: up to the end of the proof, and later ones that change
 * the reckoning, since the dates are told by the calendar as amended. In order of recording.
 */
export function linesOfAmendments(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  end: Instant,
): readonly ExplanationLine[] {
  if (!needsCalendar(clock.kind)) return [];
  const lines: ExplanationLine[] = [];
  let present = calendar;
  for (let step = present.amended; step !== undefined && step.recordedAt > startedAt; step = present.amended) {
    const { changes, line } = lineOf(present, step, clock, startedAt, stops);
    if (step.recordedAt <= end || changes) lines.unshift(line);
    present = step.before;
  }
  return lines;
}

function lineOf(
  present: Calendar,
  { recordedAt, legalBasis, before }: Amended,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
): { readonly changes: boolean; readonly line: ExplanationLine } {
  const halts = haltsOf(stops);
  const reckoned = reckonedDue(present, clock, startedAt, halts).due;
  const changes = reckoned !== reckonedDue(before, clock, startedAt, halts).due;
  const oldDue = due(before, clock, startedAt, stops).due;
  const newDue = due(present, clock, startedAt, stops).due;
  const amendment = { recordedAt, oldDue, newDue, tooLate: changes && reckoned !== newDue };
  const from = localDate(recordedAt, present.zone);
  return { changes, line: { from, counted: false, reason: 'amended', legalBasis, amendment } };
}
