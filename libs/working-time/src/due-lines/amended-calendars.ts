import { amend } from '../amend';
import type { Calendar } from '../calendar';
import type { Amendment } from '../calendar-change';

const KEPT = 1000;

/** Amends calendars; those last made are kept, since lines about one office mostly carry the same amendments. */
export class AmendedCalendars {
  readonly #kept = new Map<Calendar, Map<string, Calendar>>();

  of(calendar: Calendar, amendments: readonly Amendment[]): Calendar {
    if (amendments.length === 0) return calendar;
    const kept = this.#kept.get(calendar) ?? new Map<string, Calendar>();
    const key = JSON.stringify(amendments);
    const amended = kept.get(key) ?? amendments.reduce(amend, calendar);
    if (kept.size >= KEPT) kept.clear();
    this.#kept.set(calendar, kept.set(key, amended));
    return amended;
  }
}
