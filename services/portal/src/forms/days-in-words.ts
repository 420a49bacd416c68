import { type CivilDate, dateInWords, type Locale } from '@loket/working-time';

interface Day {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
}

function partsOf(date: CivilDate, locale: Locale): Day {
  const [weekday = '', day = '', month = ''] = dateInWords(date, locale).replace(',', '').split(' ');
  return { weekday: weekday.slice(0, 3), day, month: month.slice(0, 3) };
}

/** One day as "Jum 13 Mar", several as "18–24 Mar". */
export function daysInWords(from: CivilDate, to: CivilDate | null, locale: Locale): string {
  const first = partsOf(from, locale);
  if (to === null || to === from) return `${first.weekday} ${first.day} ${first.month}`;
  const last = partsOf(to, locale);
  if (first.month === last.month) return `${first.day}–${last.day} ${last.month}`;
  return `${first.day} ${first.month} – ${last.day} ${last.month}`;
}
