import { dayNumber, weekdayOf, type CivilDate } from './civil-date';
import { instantAt, localDate, localDay, MINUTE, offsetOf, type Instant, type Zone } from './instant';
import { languageOf, type Locale } from './language';

/** RFC 3339 with the zone's offset, cut down to the minute: 2026-03-27T16:30+07:00. */
export const formatInstant = (instant: Instant, zone: Zone): string =>
  `${localDate(instant, zone)}T${timeOfDay(instant, zone)}+0${offsetOf(zone) / 3_600_000}:00`;

/** In full: Jumat, 27 Maret 2026 pukul 16.30 WIB. */
export function inWords(instant: Instant, zone: Zone, locale: Locale = 'id'): string {
  const { at } = languageOf(locale);
  return `${dateInWords(localDate(instant, zone), locale)} ${at} ${timeInWords(instant, zone, locale)} ${zone}`;
}

/** For lists and chips: Jum, 27 Mar 2026 16.30 WIB. */
export function shortWords(instant: Instant, zone: Zone, locale: Locale = 'id'): string {
  const { weekdays, months } = languageOf(locale);
  const date = partsOf(localDate(instant, zone));
  const time = timeInWords(instant, zone, locale);
  const month = months[date.month]?.slice(0, 3);
  return `${weekdays[date.weekday].slice(0, 3)}, ${date.day} ${month} ${date.year} ${time} ${zone}`;
}

/** A date in full: Jumat, 27 Maret 2026. */
export function dateInWords(civilDate: CivilDate, locale: Locale = 'id'): string {
  const { weekdays, months } = languageOf(locale);
  const date = partsOf(civilDate);
  return `${weekdays[date.weekday]}, ${date.day} ${months[date.month]} ${date.year}`;
}

/** Time of day as the zone's clocks show it, 16.30 or 16:30. */
export const timeInWords = (instant: Instant, zone: Zone, locale: Locale = 'id'): string =>
  timeOfDay(instant, zone).replace(':', languageOf(locale).timeMark);

function timeOfDay(instant: Instant, zone: Zone): string {
  const minute = Math.floor((instant - instantAt(localDay(instant, zone), 0, zone)) / MINUTE);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

export function partsOf(date: CivilDate) {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month) - 1, day: Number(day), weekday: weekdayOf(dayNumber(date)) };
}
