import type { Calendar } from './calendar';
import { openStop, type Clock, type Stop } from './clock';
import { due } from './due';
import { localDay, MINUTE, type Instant } from './instant';
import type { Explanation, ExplanationLine } from './explanation';
import { joinSkipped } from './join-skipped';
import { walkDays } from './walk-days';
import { lengthUntil, walkOfficeTime } from './walk-office-time';

/**
 * The proof of a due time: each date counted, each skipped with its legal basis, each with the applicant. It runs to
 * `until`, else to due, else to the beginning of the stop that has not ended; past due the counting goes on as lateness.
 */
export function explain(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  until?: Instant,
): Explanation {
  const end = until ?? due(calendar, clock, startedAt, stops).due ?? openStop(stops) ?? startedAt;
  const lines = clock.kind === 'days' ? linesOfDays : linesOfOfficeTime;
  return joinSkipped([...lines(calendar, startedAt, stops, end)]);
}

function* linesOfDays(
  calendar: Calendar,
  startedAt: Instant,
  stops: readonly Stop[],
  end: Instant,
): Generator<ExplanationLine> {
  const lastDay = localDay(end, calendar.zone);
  for (const { officeDay, reason, ordinal, closing } of walkDays(calendar, startedAt, stops)) {
    const { day, date, closed } = officeDay;
    const counted = reason === 'working-day';
    if (day > lastDay || (counted && closing !== undefined && closing > end)) return;
    yield {
      from: date,
      counted,
      reason,
      ...(counted && { ordinal }),
      ...(counted && closing !== undefined && { closesAt: closing }),
      ...(reason !== 'arrival-day' && closed?.legalBasis && { legalBasis: closed.legalBasis }),
    };
  }
}

function* linesOfOfficeTime(
  calendar: Calendar,
  startedAt: Instant,
  stops: readonly Stop[],
  end: Instant,
): Generator<ExplanationLine> {
  const lastDay = localDay(end, calendar.zone);
  for (const { officeDay, stretches } of walkOfficeTime(calendar, startedAt, stops)) {
    const { day, date, closed, open } = officeDay;
    if (day > lastDay) return;
    const closesAt = open.at(-1)?.to;
    const minutes = Math.floor(lengthUntil(stretches, end) / MINUTE);
    if (minutes > 0 && closesAt !== undefined)
      yield { from: date, counted: true, reason: 'working-day', minutes, closesAt };
    else if (closed) yield { from: date, counted: false, ...closed };
    else
      yield {
        from: date,
        counted: false,
        reason: stretches.length > 0 ? 'working-day' : whyUnused(startedAt, closesAt),
      };
  }
}

/** Open, yet nothing counted: it arrived after closing, or the applicant had the file all the while. */
const whyUnused = (startedAt: Instant, closesAt: Instant | undefined): ExplanationLine['reason'] =>
  closesAt !== undefined && closesAt <= startedAt ? 'no-office-time' : 'with-applicant';
