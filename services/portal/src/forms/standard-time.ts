import type { ClockKind } from '@loket/contracts';
import { PROMISE, type Sop, timeText } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { Words } from '../language';

/** What a service takes: what the office promises, else the table's stated total, its spans of rows, or its rows' times. */
export function serviceTime(
  { promise, statedTotal, clocks = [], steps }: Pick<Sop, 'promise' | 'statedTotal' | 'clocks' | 'steps'>,
  { words, locale }: { readonly words: Words; readonly locale: Locale },
): string {
  const whole = promise ?? clocks.find(({ key }) => key === PROMISE)?.time ?? statedTotal;
  if (whole !== undefined) return timeText(whole)[locale];
  const spans = clocks.filter(({ party, when }) => party === 'office' && when === undefined).map(({ time }) => time);
  const either = clocks.filter(({ when }) => when !== undefined).map(({ time }) => timeText(time)[locale]);
  const rows = steps.flatMap(({ within }) => (within === undefined ? [] : [within]));
  const times = (spans.length > 0 ? spans : rows).map((time) => timeText(time)[locale]);
  // Of clocks that depend on an answer one alone runs in a case.
  if (either.length > 0) return [...new Set(either)].join(' / ');
  return times.length === 0 ? words.visitor.noStandardTime : times.join(' + ');
}

/** A time used, cut down: "2,5 jam kerja". Minutes and days are whole; of months and years it is told in days. */
export function amountInWords(kind: ClockKind, amount: number, locale: Locale): string {
  const unit = kind === 'calendar-months' || kind === 'calendar-years' ? 'calendar-days' : kind;
  const budget = kind === 'hours' || kind === 'clock-hours' ? Math.floor(amount * 10) / 10 : Math.floor(amount);
  const text = timeText({ kind: unit, budget })[locale];
  return locale === 'id' ? text.replace('.', ',') : text;
}
