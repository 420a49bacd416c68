import type { Calendar } from './calendar';
import seed from './calendars.json';
import { calendarOf } from './parse-calendar';

/** The offices the built-in calendars were made for. */
export type SeedOffice = keyof typeof seed.offices;

/** A built-in calendar to begin with; an office then keeps its own. */
export function seedCalendar(officeKey: SeedOffice): Calendar {
  const office = seed.offices[officeKey];
  return calendarOf({ ...office, daysOff: seed.daysOff });
}
