import type { CalendarChangeForm, WeekForm } from '@loket/contracts';
import { dateInWords, isRealDate } from '@loket/working-time';
import type { Visit } from '../../visit/visit';
import { type DaysAlike, type Spans, daysAlike } from './days-alike';
import type { Period } from './hours-in-force';

type Speaker = Pick<Visit, 'words' | 'locale'>;

/** Senin, 9 November 2026; what is no date stays as it is. */
export const dateOf = (date: string, { locale }: Pick<Speaker, 'locale'>): string =>
  isRealDate(date) ? dateInWords(date, locale) : date;

/** 9 November 2026 */
export const shortDateOf = (date: string, speaker: Pick<Speaker, 'locale'>): string =>
  dateOf(date, speaker).replace(/^\S+, /, '');

/** 07.30–12.00, 13.00–16.00 */
export const spansInWords = (spans: Spans, { locale }: Pick<Speaker, 'locale'>): string =>
  spans.map(([from = '', to = '']) => `${from}–${to}`.replaceAll(':', locale === 'id' ? '.' : ':')).join(', ');

/** Senin–Kamis */
export function daysInWords({ first, last }: Pick<DaysAlike, 'first' | 'last'>, { words }: Speaker): string {
  const { weekdays } = words.calendar;
  return first === last ? weekdays[first] : `${weekdays[first]}–${weekdays[last]}`;
}

/** Senin–Kamis 07.30–12.00, 13.00–16.00; Jumat 08.00–11.00 */
export const weekInWords = (week: WeekForm, speaker: Speaker): string =>
  daysAlike(week)
    .filter(({ spans }) => spans.length > 0)
    .map((days) => `${daysInWords(days, speaker)} ${spansInWords(days.spans, speaker)}`)
    .join('; ');

export const typeInWords = (type: string, { words }: Pick<Speaker, 'words'>): string =>
  words.calendar.dayTypes[type] ?? type;

/** When hours are in force, as one sentence; `today` is where the first period may begin. */
export function periodsInWords(periods: readonly Period[], today: string, speaker: Speaker): string {
  const { calendar } = speaker.words;
  const one = ({ from, to }: Period): string => {
    if (from <= today) return to === null ? calendar.always : calendar.until(shortDateOf(to, speaker));
    return to === null
      ? calendar.from(shortDateOf(from, speaker))
      : calendar.between(shortDateOf(from, speaker), shortDateOf(to, speaker));
  };
  const [first, ...others] = periods.map(one);
  return `${[first ?? '', ...others.map(calendar.again)].join('')}.`;
}

/** One change of an amendment as a sentence. */
export function changeInWords(change: CalendarChangeForm, speaker: Speaker): string {
  const { changed, onwards } = speaker.words.calendar;
  switch (change.op) {
    case 'add-day-off':
      return changed['add-day-off'](dateOf(change.date, speaker), typeInWords(change.type, speaker));
    case 'remove-day-off':
      return changed['remove-day-off'](dateOf(change.date, speaker), typeInWords(change.type, speaker));
    case 'work-on-leave':
      return changed['work-on-leave'](dateOf(change.date, speaker));
    case 'set-hours': {
      const to = change.to === null ? onwards : shortDateOf(change.to, speaker);
      return changed['set-hours'](shortDateOf(change.from, speaker), to, weekInWords(change.week, speaker));
    }
  }
}
