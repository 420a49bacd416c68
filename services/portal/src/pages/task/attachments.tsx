import type { TaskView } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';

/** What the officers before added, such as the ministry's certificate. */
export function Attachments({ attachments }: Pick<TaskView, 'attachments'>): JSX.Element | null {
  const { words, say } = useVisit();
  if (attachments.length === 0) return null;
  return (
    <section>
      <h2>{words.officer.attachments}</h2>
      <ul>
        {attachments.map(({ id, label }) => (
          <li key={id}>
            <a href={`/dokumen/${id}`} target="_blank" rel="noopener">
              {say(label)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
