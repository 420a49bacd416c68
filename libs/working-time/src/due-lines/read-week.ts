import type { WrittenWeek } from '../calendar-change';
import { fieldsIn, listIn, textIn } from './fields';

/** A week of office hours by its shape; whether the times make sense is checked with the calendar. */
export function readWeek(value: unknown, name: string): WrittenWeek {
  const days = Object.entries(fieldsIn(value, name));
  return Object.fromEntries(days.map(([day, spans]) => [day, readSpans(spans, `${name}.${day}`)]));
}

const readSpans = (spans: unknown, name: string): readonly (readonly string[])[] =>
  listIn(spans, name).map((span) => listIn(span, `A span of ${name}`).map((time) => textIn(time, `A time of ${name}`)));
