import type { Sop } from '@loket/sop';
import type { JSX } from 'preact';
import { serviceTime } from '../../forms/standard-time';
import { useVisit } from '../../visit/visit-context';

export function ServiceCard({ sop }: { sop: Sop }): JSX.Element {
  const { words, say } = useVisit();
  const asked = sop.documents.filter(({ required, when }) => required && when === undefined);
  const facts = [
    [words.visitor.time, serviceTime(sop, words)],
    [words.visitor.cost, say(sop.cost)],
    [words.visitor.requirements, words.visitor.documents(asked.length)],
  ];
  return (
    <li class="card">
      <h3>
        <a href={`/layanan/${sop.service}`}>{say(sop.title)}</a>
      </h3>
      <p>{say(sop.summary)}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
