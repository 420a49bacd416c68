import { type Calendar, type CalendarChange, type CivilDate, type HoursEntry, closingOf } from '@loket/working-time';

/** Whether a change left the office's time as it was: a leave on a Sunday, hours that were in force already. */
export function hasNoEffect(before: Calendar, after: Calendar, change: CalendarChange): boolean {
  if (change.op !== 'set-hours') return closingOf(before, change.date) === closingOf(after, change.date);
  const entry = after.hours.at(-1);
  if (entry === undefined) return true;
  // Between these dates the hours in force do not change.
  const turns = [change.from, ...before.hours.map(({ from }) => from), ...before.hours.flatMap(dayAfter)];
  return turns
    .filter((date) => change.from <= date && (change.to === null || date <= change.to))
    .every((date) => sameWeek(weekOn(before, date), entry.week));
}

const weekOn = ({ hours }: Calendar, date: CivilDate): HoursEntry['week'] | undefined =>
  hours.findLast(({ from, to }) => from <= date && (to === null || date <= to))?.week;

const sameWeek = (one: HoursEntry['week'] | undefined, other: HoursEntry['week']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function dayAfter({ to }: HoursEntry): CivilDate[] {
  return to === null ? [] : [new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)];
}
