import type { JSX } from 'preact';
import { LongText } from '../../components/long-text';
import { TextInput } from '../../components/text-input';
import { UploadForm } from '../../components/upload-form';
import { dayFirst } from '../../forms/answer-in-words';
import { useVisit } from '../../visit/visit-context';
import { ATTACHMENT } from './attachment';
import { type TaskPage } from './task-form';

/** What an outcome asks the officer to enter. Files are sent by forms of their own, before the decision. */
export function DecisionEntries({ page, kind }: { page: TaskPage; kind: 'files' | 'typed' }): JSX.Element | null {
  const { words, say } = useVisit();
  const { task, attachments, decision } = page;
  const asking = task.outcomes.filter(({ entries }) =>
    entries.some((entry) => (entry.kind === 'pdf') === (kind === 'files')),
  );
  return (
    <>
      {asking.map((outcome) => (
        <fieldset key={outcome.key}>
          <legend>{words.officer.entriesFor(say(outcome.label))}</legend>
          {outcome.entries.map((entry) => {
            const label = say(entry.label);
            const attached = attachments.find(({ requirement }) => requirement === entry.key);
            if (entry.kind === 'pdf') {
              if (kind === 'typed')
                return <input key={entry.key} type="hidden" name={entry.key} value={attached?.id ?? ''} />;
              return (
                <div key={entry.key} class="paper" id={entry.key}>
                  <h3>{label}</h3>
                  {attached !== undefined && <p>{`${words.officer.attached}: ${attached.fileName}`}</p>}
                  {decision.errors[entry.key] !== undefined && <p class="err">{decision.errors[entry.key]}</p>}
                  <UploadForm
                    requirement={{ ...ATTACHMENT, key: entry.key }}
                    label={label}
                    action={`/tugas/${task.taskId}/lampiran/${entry.key}`}
                    replaces={attached !== undefined}
                  />
                </div>
              );
            }
            if (kind === 'files') return null;
            if (entry.kind === 'long-text')
              return (
                <LongText
                  key={entry.key}
                  name={entry.key}
                  label={label}
                  value={decision.entries[entry.key]}
                  error={decision.errors[entry.key]}
                />
              );
            return (
              <TextInput
                key={entry.key}
                name={entry.key}
                label={label}
                hint={entry.kind === 'date' ? words.forms.dateHint : undefined}
                value={dayFirst(decision.entries[entry.key] ?? '')}
                error={decision.errors[entry.key]}
              />
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
