import type { DraftView } from '@loket/contracts';
import type { Text } from '@loket/sop';
import type { JSX } from 'preact';
import { shortMoment } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';

export interface NamedDraft {
  readonly draft: DraftView;
  /** Of the service; undefined while the catalogue is away. */
  readonly title: Text | undefined;
  /** Of the organisation; empty while none is named. */
  readonly name: string;
}

export function DraftCard({ draft, title, name }: NamedDraft): JSX.Element {
  const { say, words, locale } = useVisit();
  const service = title === undefined ? words.applicant.drafts : say(title);
  return (
    <li class="card">
      <h3>
        <a href={`/pendaftaran/${draft.id}`}>{name === '' ? words.applicant.unnamedDraft(service) : name}</a>
      </h3>
      {name !== '' && title !== undefined && <p>{service}</p>}
      <p>{words.applicant.savedAt(shortMoment(draft.updatedAt, 'WIB', locale))}</p>
    </li>
  );
}
