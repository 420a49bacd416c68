import type { Sop } from '@loket/sop';
import type { Words } from '../language';

/** A length of time as tables and clocks state it. */
interface Length {
  readonly kind: string;
  readonly budget: number;
}

/** What a service takes: what the office promises, else the times of its rows added up. */
export function serviceTime({ promise, steps }: Pick<Sop, 'promise' | 'steps'>, words: Words): string {
  if (promise !== undefined) return timeInWords(promise, words);
  const times = steps.flatMap(({ within }) => (within === undefined ? [] : [within]));
  const kinds = [...new Set(times.map(({ kind }) => kind))];
  if (times.length === 0) return words.visitor.noStandardTime;
  const ofKind = (kind: string): string =>
    times
      .filter((time) => time.kind === kind)
      .map(({ budget }) => budget)
      .join(' + ');
  return kinds.map((kind) => inKind(kind, ofKind(kind), words)).join(' + ');
}

/** "5 hari kerja" */
export const timeInWords = ({ kind, budget }: Length, words: Words): string => inKind(kind, String(budget), words);

const inKind = (kind: string, count: string, { visitor }: Words): string =>
  visitor.durations[kind]?.(count) ?? `${count} ${kind}`;
