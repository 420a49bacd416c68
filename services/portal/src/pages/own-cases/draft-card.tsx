import type { DraftView } from '@loket/contracts';
import type { JSX } from 'preact';
import { shortMoment } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';

export function DraftCard({ draft }: { draft: DraftView }): JSX.Element {
  const { words, locale } = useVisit();
  const name = draft.values['organisationName'];
  return (
    <li class="card">
      <h3>
        <a href={`/pendaftaran/${draft.id}`}>
          {name === undefined || name === '' ? words.applicant.unnamedDraft : name}
        </a>
      </h3>
      <p>{words.applicant.savedAt(shortMoment(draft.updatedAt, 'WIB', locale))}</p>
    </li>
  );
}
