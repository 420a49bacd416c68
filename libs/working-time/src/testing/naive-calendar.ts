import type { CalendarRecord } from '../calendar';
import type { Amendment, CalendarChange } from '../calendar-change';

const hoursAhead: Readonly<Record<string, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** What a wall clock in the office's zone shows. */
export interface WallClock {
  readonly date: string;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** Reads a plain calendar record, date by date, as a person with the paper in hand would. */
export class NaiveCalendar {
  #today = { day: NaN, date: '' };
  readonly #spans = new Map<string, readonly (readonly [number, number])[]>();

  constructor(readonly record: CalendarRecord) {}

  wallClock(instant: number): WallClock {
    const minutes = instant / 60_000 + (hoursAhead[this.record.zone] ?? NaN) * 60;
    const day = Math.floor(minutes / 1440);
    if (this.#today.day !== day) this.#today = { day, date: new Date(day * 86_400_000).toISOString().slice(0, 10) };
    return { date: this.#today.date, minute: minutes - day * 1440 };
  }

  /** Office hours of a date in minutes since midnight; none on a day off. */
  spansOn(date: string): readonly (readonly [number, number])[] {
    const known = this.#spans.get(date) ?? this.#readSpans(date);
    this.#spans.set(date, known);
    return known;
  }

  isProvisional(year: string): boolean {
    return !this.record.daysOff.some(({ date, type }) => type === 'national-holiday' && date.slice(0, 4) === year);
  }

  amended({ changes, legalBasis }: Amendment): NaiveCalendar {
    return new NaiveCalendar(changes.reduce((record, change) => changed(record, change, legalBasis), this.record));
  }

  #readSpans(date: string): readonly (readonly [number, number])[] {
    const { daysOff, workedLeave = [], hours } = this.record;
    const works = workedLeave.some((leave) => leave.date === date);
    if (daysOff.some((off) => off.date === date && !(off.type === 'collective-leave' && works))) return [];
    const valid = hours.filter(({ from, to }) => from <= date && date <= (to ?? '9999-12-31'));
    const weekday = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? '';
    return (valid.at(-1)?.week[weekday] ?? []).map(([from = '', to = '']) => [minutes(from), minutes(to)] as const);
  }
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function changed(record: CalendarRecord, change: CalendarChange, legalBasis: string): CalendarRecord {
  const { daysOff, workedLeave = [], hours } = record;
  if (change.op === 'add-day-off') return { ...record, daysOff: [...daysOff, { ...change, legalBasis }] };
  if (change.op === 'work-on-leave') return { ...record, workedLeave: [...workedLeave, { ...change, legalBasis }] };
  if (change.op === 'set-hours') return { ...record, hours: [...hours, { ...change, legalBasis }] };
  return { ...record, daysOff: daysOff.filter(({ date, type }) => !(date === change.date && type === change.type)) };
}
