import { localDate } from '@loket/working-time';
import type { CalendarView } from '@loket/contracts';
import type { PostedFields } from '../../forms/posted-form';
import { spansInWords } from '../office-hours/calendar-in-words';
import { weekdays } from '../office-hours/days-alike';
import { hoursInForce } from '../office-hours/hours-in-force';

/** One row of the form as typed. */
export interface TypedRow {
  readonly act: string;
  readonly date: string;
  readonly type: string;
}

/** The form as typed; nothing of it is judged yet. */
export interface TypedAmendment {
  readonly basis: string;
  readonly rows: readonly TypedRow[];
  readonly since: string;
  readonly until: string;
  /** Spans by weekday, as in 07.30-12.00, 13.00-16.00. */
  readonly week: Readonly<Record<string, string>>;
  readonly confirmed: boolean;
}

/** Names of the form's fields; the ids of its inputs too. Rows count from 1. */
export const field = {
  ...{ id: 'id', basis: 'dasar', since: 'jam-sejak', until: 'jam-sampai', confirmed: 'tegaskan', step: 'aksi' },
  act: (row: number) => `tindakan-${row}`,
  date: (row: number) => `tanggal-${row}`,
  type: (row: number) => `jenis-${row}`,
  spans: (weekday: string) => `jam-${weekday}`,
} as const;

const ROWS = 3;
const MOST_ROWS = 120;
const emptyRow: TypedRow = { act: 'add-day-off', date: '', type: '' };

/** The week in force today as it would be typed. */
export function weekAsTyped({ hours, zone }: CalendarView, now: Date): Readonly<Record<string, string>> {
  const today = localDate(now.getTime(), zone);
  const week = hoursInForce(hours, today, today)[0]?.entry.week ?? {};
  return Object.fromEntries(
    weekdays.map((day) => [day, spansInWords(week[day] ?? [], { locale: 'id' }).replaceAll('–', '-')]),
  );
}

/** A form that nothing has been typed into. */
export const emptyAmendment = (calendar: CalendarView, now: Date): TypedAmendment => ({
  ...{ basis: '', since: '', until: '', confirmed: false },
  rows: Array.from({ length: ROWS }, () => emptyRow),
  week: weekAsTyped(calendar, now),
});

/** What was typed, as posted. */
export function typedAmendment(posted: PostedFields): TypedAmendment {
  const text = (name: string): string => (posted[name] ?? '').trim();
  const rows: TypedRow[] = [];
  for (let row = 1; row <= MOST_ROWS && posted[field.act(row)] !== undefined; row += 1)
    rows.push({ act: text(field.act(row)), date: text(field.date(row)), type: text(field.type(row)) });
  return {
    basis: text(field.basis),
    rows,
    since: text(field.since),
    until: text(field.until),
    week: Object.fromEntries(weekdays.map((day) => [day, text(field.spans(day))])),
    confirmed: text(field.confirmed) !== '',
  };
}

export const withMoreRows = (typed: TypedAmendment): TypedAmendment => ({
  ...typed,
  rows: [...typed.rows, ...Array.from({ length: ROWS }, () => emptyRow)].slice(0, MOST_ROWS),
});

/** The form's fields as they are posted, to be carried along unseen. */
export function fieldsOf(typed: TypedAmendment): readonly (readonly [name: string, value: string])[] {
  return [
    [field.basis, typed.basis],
    ...typed.rows.flatMap(({ act, date, type }, place): [string, string][] => [
      [field.act(place + 1), act],
      [field.date(place + 1), date],
      [field.type(place + 1), type],
    ]),
    [field.since, typed.since],
    [field.until, typed.until],
    ...weekdays.map((day): [string, string] => [field.spans(day), typed.week[day] ?? '']),
  ];
}
