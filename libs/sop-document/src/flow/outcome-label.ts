import type { Outcome } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import { wordsIn } from '../words/words';
import type { LinkLabel } from './flow';

/** Ya and Tidak where a decision has one good outcome and one other; else the outcome's own label. */
export function outcomeLabel(outcome: Outcome, all: readonly Outcome[], locale: Locale): LinkLabel {
  const { yes, not } = wordsIn(locale);
  const good = all.filter(({ tone }) => tone === 'positive');
  const brief = outcome.tone === 'positive' ? yes : not;
  return { full: all.length === 2 && good.length === 1 ? brief : outcome.label[locale], brief };
}
