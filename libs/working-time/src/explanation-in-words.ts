import type { CivilDate } from './civil-date';
import type { ExplanationLine } from './explanation';
import type { Zone } from './instant';
import { languageOf, type Locale } from './language';
import { english } from './proof-wording-en';
import { indonesian } from './proof-wording-id';
import { partsOf } from './words';

/** One line of a proof as every page shows it: "Jum 13 Mar – hari diterima, tidak dihitung". */
export function lineInWords(line: ExplanationLine, zone: Zone, locale: Locale = 'id'): string {
  return `${datesInWords(line, locale)} – ${reckoningInWords(line, zone, locale)}`;
}

/** The same without its date, for pages that show the dates in a column of their own. */
export function reckoningInWords(line: ExplanationLine, zone: Zone, locale: Locale = 'id'): string {
  const wording = locale === 'id' ? indonesian : english;
  return wording[line.reason](line, zone);
}

function datesInWords({ from, to }: ExplanationLine, locale: Locale): string {
  if (to === undefined) return dateInBrief(from, locale);
  const { months } = languageOf(locale);
  const first = partsOf(from);
  const last = partsOf(to);
  const month = (index: number) => months[index]?.slice(0, 3);
  return first.month === last.month && first.year === last.year
    ? `${first.day}–${last.day} ${month(last.month)}`
    : `${first.day} ${month(first.month)} – ${last.day} ${month(last.month)}`;
}

function dateInBrief(date: CivilDate, locale: Locale): string {
  const { weekdays, months } = languageOf(locale);
  const { weekday, day, month } = partsOf(date);
  return `${weekdays[weekday].slice(0, 3)} ${day} ${months[month]?.slice(0, 3)}`;
}
