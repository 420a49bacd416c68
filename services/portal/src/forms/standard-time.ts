import type { Sop, StandardTime } from '@loket/sop';
import type { Words } from '../language';

/** A service's time as its steps add it up: "5 + 15 + 2 hari kerja". */
export function serviceTime({ steps }: Pick<Sop, 'steps'>, words: Words): string {
  const times = steps.flatMap(({ within }) => (within === undefined ? [] : [within]));
  const kinds = [...new Set(times.map(({ kind }) => kind))];
  if (times.length === 0) return words.visitor.noStandardTime;
  return kinds
    .map((kind) =>
      inKind(
        kind,
        times
          .filter((time) => time.kind === kind)
          .map(({ budget }) => budget)
          .join(' + '),
        words,
      ),
    )
    .join(' + ');
}

export const timeInWords = ({ kind, budget }: StandardTime, words: Words): string =>
  inKind(kind, String(budget), words);

function inKind(kind: StandardTime['kind'], count: string, { visitor }: Words): string {
  if (kind === 'days') return visitor.workingDays(count);
  return kind === 'hours' ? visitor.hours(count) : visitor.minutes(count);
}
