import { isFileEntry } from '@loket/sop';
import type { JSX } from 'preact';
import { EntryInput } from '../../components/entry-input';
import { useVisit } from '../../visit/visit-context';
import { EntryFile } from './entry-file';
import { type TaskPage } from './task-form';

/** What an outcome asks the officer to enter. Files are sent by forms of their own, before the decision. */
export function DecisionEntries({ page, kind }: { page: TaskPage; kind: 'files' | 'typed' }): JSX.Element | null {
  const { words, say } = useVisit();
  const { task, attachments, decision } = page;
  const asking = task.outcomes.filter(({ entries }) =>
    entries.some((entry) => isFileEntry(entry) === (kind === 'files')),
  );
  return (
    <>
      {asking.map((outcome) => (
        <fieldset key={outcome.key}>
          <legend>{words.officer.entriesFor(say(outcome.label))}</legend>
          {outcome.entries.map((entry) => {
            const attached = attachments.find(({ requirement }) => requirement === entry.key);
            const error = decision.errors[entry.key];
            if (isFileEntry(entry))
              return kind === 'typed' ? (
                <input key={entry.key} type="hidden" name={entry.key} value={attached?.id ?? ''} />
              ) : (
                <EntryFile
                  key={entry.key}
                  entry={entry}
                  attached={attached}
                  action={`/tugas/${task.taskId}/lampiran/${entry.key}`}
                  error={error}
                />
              );
            if (kind === 'files') return null;
            return <EntryInput key={entry.key} entry={entry} value={decision.entries[entry.key] ?? ''} error={error} />;
          })}
        </fieldset>
      ))}
    </>
  );
}
