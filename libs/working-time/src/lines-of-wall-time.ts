import { dateOf } from './civil-date';
import type { Course } from './course';
import type { ExplanationLine } from './explanation';
import { instantAt, MINUTE } from './instant';
import { spent } from './reckon';
import { wallTime } from './tally';

/** The time that a clock of clock hours used on each date. */
export function* linesOfWallTime({
  calendar,
  startedAt,
  halts,
  end,
  firstDay,
  lastDay,
}: Course): Generator<ExplanationLine> {
  let used = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    const from = Math.max(startedAt, instantAt(day, 0, calendar.zone));
    const to = Math.min(end, instantAt(day + 1, 0, calendar.zone));
    const today = spent(wallTime, from, halts, to).office;
    const minutes = Math.floor((used + today) / MINUTE) - Math.floor(used / MINUTE);
    used += today;
    if (today > 0) yield { from: dateOf(day), counted: true, reason: 'clock-time', minutes };
    else yield { from: dateOf(day), counted: false, reason: day === firstDay ? 'arrival-day' : 'with-applicant' };
  }
}
