import type { Outcome, Sop } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { FlowRow } from '../flow/flow';
import { targetOf } from '../flow/target-of';
import { timeInWords } from '../words/time-words';
import { wordsIn } from '../words/words';

/** What time does at a row by itself, sentence by sentence. */
export function limitTexts(sop: Sop, rows: readonly FlowRow[], { step }: FlowRow, locale: Locale): readonly string[] {
  const { whenOver, whenKept } = wordsIn(locale);
  const { lapse, returnLimit, outcomes } = step;
  const where = (outcome: Outcome | undefined): string => whereTo(sop, rows, outcome, locale);
  return [
    ...(lapse === undefined ? [] : [whenOver(where(outcomes[lapse]))]),
    ...(returnLimit === undefined
      ? []
      : [whenKept(timeInWords(returnLimit.time, locale), where(outcomes[returnLimit.outcome]))]),
  ];
}

function whereTo(sop: Sop, rows: readonly FlowRow[], outcome: Outcome | undefined, locale: Locale): string {
  const target = outcome && targetOf(sop, outcome.leadsTo);
  if (target?.kind === 'row') {
    const no = rows.find(({ step }) => step.key === target.key)?.no ?? '';
    return wordsIn(locale).toRow(no);
  }
  const ending = target?.kind === 'ending' ? sop.endings.find(({ key }) => key === target.key) : undefined;
  return ending?.label[locale].toLowerCase() ?? '';
}
