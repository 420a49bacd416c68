import type { JSX } from 'preact';
import { serviceTime } from '../../forms/standard-time';
import { useVisit } from '../../visit/visit-context';
import { servicePath } from '../service-standard/service-offer';
import type { OfferedService } from './offered-services';

export function ServiceCard({ sop, offices }: OfferedService): JSX.Element {
  const visit = useVisit();
  const { words, say } = visit;
  // At a counter papers are shown, not uploaded, and every one of them is asked for.
  const asked = sop.documents.filter(
    ({ required, when }) => sop.filedBy === 'counter' || (required && when === undefined),
  );
  const facts = [
    [words.visitor.time, serviceTime(sop, visit)],
    [words.visitor.cost, say(sop.cost)],
    [words.visitor.requirements, words.visitor.documents(asked.length)],
    ...(offices.length === 0 ? [] : [[words.service.office, offices.map(({ shortName }) => shortName).join(', ')]]),
  ];
  return (
    <li class="card">
      <h3>
        <a href={servicePath(sop.service)}>{say(sop.title)}</a>
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
