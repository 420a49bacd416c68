import { type Sop, findStep } from '@loket/sop';
import type { ComponentChildren, JSX } from 'preact';
import { Facts, type Fact } from '../../components/facts';
import { Stopwatch } from '../../components/stopwatch';
import { useVisit } from '../../visit/visit-context';
import type { AtCounter, TaskPage } from './task-form';

/** At a counter: the row's stopwatch, what it asks for, what stands in the books, and the letter to print. */
export function ThisRow({ page, at }: { page: TaskPage; at: AtCounter }): JSX.Element | null {
  const { words, say } = useVisit();
  const { counter } = words;
  const { task } = page;
  const output = findStep(at.sop, task.step)?.output;
  const facts: Fact[] = [
    ...(at.watch === undefined ? [] : [[counter.time, <Stopwatch watch={at.watch} />] as const]),
    ...asked(at.sop, task.step, say).map((papers) => [counter.asks, papers] as const),
    ...(output === undefined ? [] : [[counter.output, say(output)] as const]),
    ...task.entered.map(({ label, value }) => [say(label), <strong>{value}</strong>] as const),
    ...at.letters.map(
      ({ id, title, number }) => [title, <a href={`/surat/${id}`}>{counter.print(number)}</a>] as const,
    ),
  ];
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>{counter.thisRow}</h2>
      <Facts facts={facts} />
    </section>
  );
}

/** The papers of the row's column Kelengkapan, in one list; none where the column is empty. */
function asked(sop: Sop, key: string, say: (text: Sop['title']) => string): readonly ComponentChildren[] {
  const step = findStep(sop, key);
  const named = step?.completenessAsWritten ?? papersOf(sop, step?.completeness ?? [], say);
  if (named.length === 0) return [];
  return [
    <ul>
      {named.map((paper) => (
        <li key={paper}>{paper}</li>
      ))}
    </ul>,
  ];
}

const papersOf = (sop: Sop, keys: readonly string[], say: (text: Sop['title']) => string): readonly string[] =>
  sop.documents.filter(({ key }) => keys.includes(key)).map(({ label }) => say(label));
