import type { JSX } from 'preact';
import { CaseState } from '../../components/case-state';
import { shortMoment } from '../../forms/moments';
import type { OwnCase } from '../../upstream/casework';
import { useVisit } from '../../visit/visit-context';

export function CaseCard({ kase }: { kase: OwnCase }): JSX.Element {
  const { say, words, locale } = useVisit();
  const promised = kase.promisedAt ?? kase.dueAt;
  return (
    <li class="card">
      <h3>
        <a href={`/permohonan/${kase.id}`}>{kase.number}</a>
      </h3>
      <p>{kase.subject}</p>
      <p>{say(kase.title)}</p>
      <p>
        <CaseState kase={kase} />
      </p>
      <dl>
        <div>
          <dt>{words.cases.filedAt}</dt>
          <dd>{shortMoment(kase.submittedAt, kase.zone, locale)}</dd>
        </div>
        {promised !== null && (
          <div>
            <dt>{words.cases.due}</dt>
            <dd>{shortMoment(promised, kase.zone, locale)}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
