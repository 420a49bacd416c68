import type { DocumentView, TaskOutcome } from '@loket/contracts';
import type { JSX } from 'preact';
import { UploadForm } from '../../components/upload-form';
import { useVisit } from '../../visit/visit-context';
import { attachmentOf } from './attachment';

interface EntryFileProps {
  readonly entry: TaskOutcome['entries'][number];
  readonly attached: DocumentView | undefined;
  readonly action: string;
  readonly error: string | undefined;
}

/** A file that goes with a decision, sent by a form of its own. */
export function EntryFile({
  entry: { key, kind, label, optional },
  attached,
  action,
  error,
}: EntryFileProps): JSX.Element {
  const { words, say } = useVisit();
  const title = optional ? `${say(label)} (${words.fieldVisit.optional})` : say(label);
  return (
    <div class="paper" id={key}>
      <h3>{title}</h3>
      {attached !== undefined && (
        <p>
          {`${words.officer.attached}: `}
          <a href={`/dokumen/${attached.id}`} target="_blank" rel="noopener">
            {attached.fileName}
          </a>
        </p>
      )}
      <UploadForm
        requirement={{ ...attachmentOf(kind), key }}
        label={say(label)}
        action={action}
        replaces={attached !== undefined}
        problem={error}
      />
    </div>
  );
}
