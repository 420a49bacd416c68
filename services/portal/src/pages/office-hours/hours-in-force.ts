import type { CalendarView } from '@loket/contracts';
import type { CivilDate } from '@loket/working-time';

export type HoursEntry = CalendarView['hours'][number];

/** Dates on which the same hours are in force; `to` is null where no end is in sight. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

export interface HoursInForce {
  readonly entry: HoursEntry;
  readonly periods: readonly Period[];
}

const DAY = 86_400_000;
const moved = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Of several entries that hold a date the last one listed wins. */
const entryOn = (hours: readonly HoursEntry[], date: CivilDate): HoursEntry | undefined =>
  hours.findLast(({ from, to }) => from <= date && (to === null || date <= to));

/** The hours that are in force from one date to another, in the order they come, each with all its periods. */
export function hoursInForce(hours: readonly HoursEntry[], from: CivilDate, until: CivilDate): readonly HoursInForce[] {
  const found = new Map<HoursEntry, Period[]>();
  const turns = [from, ...hours.flatMap((entry) => [entry.from, ...(entry.to === null ? [] : [moved(entry.to, 1)])])]
    .filter((date) => from <= date && date <= until)
    .toSorted();
  let last: HoursEntry | undefined;
  for (const [place, turn] of turns.entries()) {
    const entry = entryOn(hours, turn);
    const next = turns[place + 1];
    const end = next === undefined ? (entry?.to ?? null) : moved(next, -1);
    if (next === turn) continue;
    const periods = entry === undefined ? undefined : found.get(entry);
    const open = periods?.at(-1);
    if (entry !== undefined && periods !== undefined && open !== undefined && last === entry)
      periods[periods.length - 1] = { from: open.from, to: end };
    else if (entry !== undefined) found.set(entry, [...(periods ?? []), { from: turn, to: end }]);
    last = entry;
  }
  return [...found].map(([entry, periods]) => ({ entry, periods }));
}
