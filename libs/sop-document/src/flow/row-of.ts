import type { Sop, Step } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import { wordsIn } from '../words/words';
import { chosenOutcomes } from './chosen-outcomes';
import type { FlowRow, FlowShape } from './flow';
import { targetOf } from './target-of';

export const mainId = (step: string): string => `${step}:main`;
export const startId = (step: string): string => `${step}:start`;
export const correctionId = (step: string): string => `${step}:correction`;
export const endId = (step: string, ending: string): string => `${step}:end:${ending}`;

/** The symbols of one row. */
export function rowOf(sop: Sop, { no, step }: { no: string; step: Step }, isFirst: boolean, locale: Locale): FlowRow {
  const words = wordsIn(locale);
  const outcomes = Object.values(chosenOutcomes(step));
  const targets = outcomes.map(({ leadsTo }) => targetOf(sop, leadsTo));
  const endings = new Set(targets.flatMap((target) => (target?.kind === 'ending' ? [target.key] : [])));
  const initials = (step.initials ?? []).map((executor, index): FlowShape => ({
    ...{ id: `${step.key}:initial:${index}`, kind: 'box', executor, words: words.initial },
  }));
  const decides = outcomes.length > 1;
  const main: FlowShape = { id: mainId(step.key), kind: decides ? 'diamond' : 'box', executor: step.executor };
  const line = [...initials, main];
  const entry = line[0] ?? main;
  return {
    no,
    step,
    line,
    ...(isFirst && {
      start: { id: startId(step.key), kind: 'capsule', executor: entry.executor, words: words.start },
    }),
    ...(targets.some((target) => target?.kind === 'applicant') && {
      correction: { id: correctionId(step.key), kind: 'box', executor: 'applicant', words: words.correction },
    }),
    ends: [...endings].map((key) => ({
      id: endId(step.key, key),
      kind: 'capsule',
      executor: step.executor,
      words: sop.endings.find((ending) => ending.key === key)?.label[locale] ?? key,
    })),
  };
}
