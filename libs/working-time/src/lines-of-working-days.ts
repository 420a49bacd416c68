import type { Course } from './course';
import type { ExplanationLine } from './explanation';
import { isHeldAt } from './halts';
import { officeDay, type OfficeDay } from './office-day';

/** Each date to a clock of working days; one that has not closed by the end is left out. */
export function* linesOfWorkingDays({ calendar, halts, end, firstDay, lastDay }: Course): Generator<ExplanationLine> {
  let ordinal = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    const { date, open, closed } = officeDay(calendar, day);
    const closesAt = open.at(-1)?.to;
    if (day === firstDay) yield { from: date, counted: false, reason: 'arrival-day' };
    else if (closesAt === undefined) yield { from: date, counted: false, ...whyClosed(closed) };
    else if (isHeldAt(halts, closesAt)) yield { from: date, counted: false, reason: 'with-applicant' };
    else if (closesAt > end) return;
    else yield { from: date, counted: true, reason: 'working-day', ordinal: ++ordinal, closesAt };
  }
}

const whyClosed = (closed: OfficeDay['closed']) => closed ?? ({ reason: 'no-office-time' } as const);
