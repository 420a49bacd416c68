import type { CalendarAmendmentForm, CalendarChangeForm, WeekForm } from '@loket/contracts';
import type { Words } from '../../language';
import { weekdays } from '../office-hours/days-alike';
import { parseDate } from './parse-date';
import { parseSpans } from './parse-spans';
import { type TypedAmendment, type TypedRow, field } from './typed-amendment';

/** Sentences by the field they belong to. */
export type Errors = Readonly<Record<string, string>>;

export interface ReadAmendment {
  /** Undefined while something has to be put right. */
  readonly form: CalendarAmendmentForm | undefined;
  readonly errors: Errors;
  /** The field that each change was typed into, by the place of the change. */
  readonly fields: readonly string[];
}

interface ReadChange {
  readonly field: string;
  readonly change: CalendarChangeForm;
}

type Sentences = Words['calendar']['form'];

/** What was typed as an amendment, or what is wrong with it, field by field. `weekInForce` is what the form began with. */
export function readAmendment(
  typed: TypedAmendment,
  weekInForce: TypedAmendment['week'],
  sentences: Sentences,
): ReadAmendment {
  const errors: Record<string, string> = {};
  if (typed.basis === '') errors[field.basis] = sentences.basisMissing;
  const changes = [
    ...typed.rows.flatMap((row, place) => readRow(row, place + 1, sentences, errors)),
    ...readHours(typed, weekInForce, sentences, errors),
  ];
  if (changes.length === 0 && Object.keys(errors).every((name) => name === field.basis))
    errors[field.date(1)] = sentences.nothing;
  const form = { legalBasis: typed.basis, changes: changes.map(({ change }) => change) };
  return {
    form: Object.keys(errors).length === 0 ? form : undefined,
    errors,
    fields: changes.map((each) => each.field),
  };
}

function readRow(
  { act, date: typed, type }: TypedRow,
  row: number,
  sentences: Sentences,
  errors: Record<string, string>,
): ReadChange[] {
  if (typed === '' && type === '') return [];
  const date = parseDate(typed);
  if (date === undefined) errors[field.date(row)] = typed === '' ? sentences.dateMissing : sentences.dateWrong(typed);
  if (act !== 'work-on-leave' && type === '') errors[field.type(row)] = sentences.typeMissing;
  if (date === undefined || (act !== 'work-on-leave' && type === '')) return [];
  const change: CalendarChangeForm =
    act === 'work-on-leave' ? { op: act, date } : { op: act === 'remove-day-off' ? act : 'add-day-off', date, type };
  return [{ field: field.date(row), change }];
}

function readHours(
  { since, until, week: typed }: TypedAmendment,
  weekInForce: TypedAmendment['week'],
  sentences: Sentences,
  errors: Record<string, string>,
): ReadChange[] {
  const touched = weekdays.some((day) => (typed[day] ?? '') !== (weekInForce[day] ?? ''));
  if (since === '' && until === '' && !touched) return [];
  const before = Object.keys(errors).length;
  const from = parseDate(since);
  const to = until === '' ? null : parseDate(until);
  if (from === undefined) errors[field.since] = since === '' ? sentences.sinceMissing : sentences.dateWrong(since);
  if (to === undefined) errors[field.until] = sentences.dateWrong(until);
  const week = readWeek(typed, sentences, errors);
  if (from === undefined || to === undefined || Object.keys(errors).length > before) return [];
  return [{ field: field.since, change: { op: 'set-hours', from, to, week } }];
}

function readWeek(typed: TypedAmendment['week'], sentences: Sentences, errors: Record<string, string>): WeekForm {
  return Object.fromEntries(
    weekdays.flatMap((day) => {
      const spans = parseSpans(typed[day] ?? '');
      if (spans === undefined) errors[field.spans(day)] = sentences.spansWrong(typed[day] ?? '');
      return spans === undefined || spans.length === 0 ? [] : [[day, spans] as const];
    }),
  );
}
