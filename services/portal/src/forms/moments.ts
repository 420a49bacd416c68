import {
  dateInWords,
  instantOf,
  inWords,
  localDate,
  type Locale,
  shortWords,
  timeInWords,
  type Zone,
} from '@loket/working-time';

/** Senin, 30 Maret 2026 pukul 16.00 WIB */
export const momentInWords = (at: string, zone: Zone, locale: Locale): string => inWords(instantOf(at), zone, locale);

/** Sen, 30 Mar 2026 16.00 WIB */
export const shortMoment = (at: string, zone: Zone, locale: Locale): string => shortWords(instantOf(at), zone, locale);

/** Senin, 30 Maret 2026 */
export const dayOf = (at: string, zone: Zone, locale: Locale): string =>
  dateInWords(localDate(instantOf(at), zone), locale);

/** 16.00 WIB */
export const clockTime = (at: string, zone: Zone, locale: Locale): string =>
  `${timeInWords(instantOf(at), zone, locale)} ${zone}`;

/** 27 Maret 2026, of a date or of an instant in western Indonesia. */
export function plainDate(text: string, locale: Locale): string {
  const date = text.length === 10 ? text : localDate(instantOf(text), 'WIB');
  return dateInWords(date, locale).replace(/^\S+ /, '');
}
