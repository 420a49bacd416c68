import type { ClockKind } from '@loket/contracts';
import { type Sop, timeText } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { Words } from '../language';

/** What a service takes: what the office promises, else the total its table states, else the times of its rows. */
export function serviceTime(
  { promise, statedTotal, steps }: Pick<Sop, 'promise' | 'statedTotal' | 'steps'>,
  { words, locale }: { readonly words: Words; readonly locale: Locale },
): string {
  const whole = promise ?? statedTotal;
  if (whole !== undefined) return timeText(whole)[locale];
  const times = steps.flatMap(({ within }) => (within === undefined ? [] : [timeText(within)[locale]]));
  return times.length === 0 ? words.visitor.noStandardTime : times.join(' + ');
}

/** A time used, cut down: "2,5 jam kerja". Minutes and days are whole; of months and years it is told in days. */
export function amountInWords(kind: ClockKind, amount: number, locale: Locale): string {
  const unit = kind === 'calendar-months' || kind === 'calendar-years' ? 'calendar-days' : kind;
  const budget = kind === 'hours' || kind === 'clock-hours' ? Math.floor(amount * 10) / 10 : Math.floor(amount);
  const text = timeText({ kind: unit, budget })[locale];
  return locale === 'id' ? text.replace('.', ',') : text;
}
