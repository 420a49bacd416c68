import type { Course } from './course';
import type { ExplanationLine } from './explanation';
import { MINUTE, type Instant } from './instant';
import { officeDay } from './office-day';
import { officeTime } from './office-tally';
import { spent } from './reckon';

/** The office time that a clock of minutes or hours used on each date. */
export function* linesOfOfficeTime(course: Course): Generator<ExplanationLine> {
  const { calendar, startedAt, halts, end, firstDay, lastDay } = course;
  const tally = officeTime(calendar);
  let used = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    const { date, open, closed } = officeDay(calendar, day);
    const [opensAt, closesAt] = [open[0]?.from, open.at(-1)?.to];
    if (opensAt === undefined || closesAt === undefined) {
      yield { from: date, counted: false, reason: 'no-office-time', ...closed };
      continue;
    }
    const from = Math.max(opensAt, startedAt);
    const today = spent(tally, from, halts, Math.min(closesAt, end)).office;
    const minutes = Math.floor((used + today) / MINUTE) - Math.floor(used / MINUTE);
    used += today;
    if (today > 0) yield { from: date, counted: true, reason: 'working-day', minutes, closesAt };
    else yield { from: date, counted: false, reason: whyUnused(course, from, closesAt) };
  }
}

/** Open, yet nothing counted: it came after closing, the end is before opening, or the applicant had the file. */
function whyUnused({ halts, end }: Course, from: Instant, closesAt: Instant): ExplanationLine['reason'] {
  const held = halts.some((halt) => halt.from < closesAt && halt.to > from && halt.from <= end);
  return held ? 'with-applicant' : 'no-office-time';
}
