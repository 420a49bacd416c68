import { lastDayOfHalfYear } from '@loket/sop';
import { z } from 'zod';

/** A half-year that there is, written like `2026-1`. */
export const halfYear = z.string().refine((text) => lastDayOfHalfYear(text) !== undefined, 'a half-year like 2026-1');

/** Its last day, YYYY-MM-DD. Throws where the text names none. */
export function getLastDay(text: string): string {
  const last = lastDayOfHalfYear(text);
  if (last === undefined) throw new Error(`${text} is no half-year`);
  return last;
}
