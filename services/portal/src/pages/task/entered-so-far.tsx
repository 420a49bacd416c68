import type { JSX } from 'preact';
import { type Fact, Facts } from '../../components/facts';
import { dayFirst } from '../../forms/answer-in-words';
import { useVisit } from '../../visit/visit-context';
import type { TaskPage } from './task-form';

/** What officers before have entered and had issued, such as the findings and the minutes of a visit, and what the register has. */
export function EnteredSoFar({ page: { task, letters, ormasPath } }: { page: TaskPage }): JSX.Element | null {
  const { words, say } = useVisit();
  const facts: Fact[] = [
    ...task.entered.map(({ label, value }): Fact => [say(label), dayFirst(value)]),
    ...letters.map(({ id, title, number }): Fact => [
      title,
      <a href={`/surat/${id}`} target="_blank" rel="noopener">
        {number}
      </a>,
    ]),
  ];
  if (facts.length === 0 && ormasPath === undefined) return null;
  return (
    <section>
      <h2>{words.officer.enteredSoFar}</h2>
      {facts.length > 0 && <Facts facts={facts} />}
      {ormasPath !== undefined && (
        <p>
          <a href={ormasPath} target="_blank" rel="noopener">
            {words.officer.inRegister}
          </a>
        </p>
      )}
    </section>
  );
}
