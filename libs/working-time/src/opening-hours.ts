import type { Calendar } from './calendar';
import { weekdays, type CivilDate, type Weekday } from './civil-date';
import { languageOf, type Locale } from './language';
import { hoursInForce } from './office-day';

/** Weekdays in a row that open and close alike, as wall clock times "HH:MM". */
interface OpeningHours {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly opens: string;
  readonly closes: string;
}

/** Breaks are left out: from first opening to last closing. */
function openingHours(calendar: Calendar, date: CivilDate): readonly OpeningHours[] {
  const week = hoursInForce(calendar, date)?.week;
  const found: OpeningHours[] = [];
  let before: OpeningHours | undefined;
  for (const day of weekdays) {
    const spans = week?.[day] ?? [];
    const [opens, closes] = [spans[0]?.[0], spans.at(-1)?.[1]];
    if (opens === undefined || closes === undefined) {
      before = undefined;
      continue;
    }
    const joins = before?.opens === opens && before.closes === closes;
    if (joins) found.pop();
    before = { first: joins && before !== undefined ? before.first : day, last: day, opens, closes };
    found.push(before);
  }
  return found;
}

/**
 * When an office is open in the week of a date, without breaks: Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WIB.
 * Empty where no hours are in force.
 */
export function openingHoursInWords(calendar: Calendar, date: CivilDate, locale: Locale = 'id'): string {
  const { weekdays: names, timeMark } = languageOf(locale);
  const parts = openingHours(calendar, date).map(({ first, last, opens, closes }) => {
    const days = first === last ? names[first] : `${names[first]}–${names[last]}`;
    return `${days} ${opens.replace(':', timeMark)}–${closes.replace(':', timeMark)}`;
  });
  return parts.length === 0 ? '' : `${parts.join(', ')} ${calendar.zone}`;
}
