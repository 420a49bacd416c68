import { dateOf } from './civil-date';
import type { Course } from './course';
import type { ExplanationLine } from './explanation';
import { isHeldAt } from './halts';
import { instantAt } from './instant';

/** Each date to a clock of calendar days, months or years; one that has not ended by the end is left out. */
export function* linesOfCalendarDays({ calendar, halts, end, firstDay, lastDay }: Course): Generator<ExplanationLine> {
  let ordinal = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    const endsAt = instantAt(day + 1, 0, calendar.zone);
    if (day === firstDay) yield { from: dateOf(day), counted: false, reason: 'arrival-day' };
    else if (isHeldAt(halts, endsAt)) yield { from: dateOf(day), counted: false, reason: 'with-applicant' };
    else if (endsAt > end) return;
    else yield { from: dateOf(day), counted: true, reason: 'calendar-day', ordinal: ++ordinal };
  }
}
