import { isFileEntry } from '@loket/sop';
import { EntryInput } from '../../components/entry-input';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { taskPath } from '../task/task-form';
import type { FieldVisitPage } from './field-visit-page';
import { visitPath } from './visited-outcome';

/** The second page of a visit: what was found. It can be kept unfinished, and taken up again on another device. */
export function findingsPage({ words, locale }: Visit, page: FieldVisitPage): Page {
  const { fieldVisit } = words;
  const { task, outcome, photos, decision, problems } = page;
  return {
    title: `${fieldVisit.title} · ${task.case.number}`,
    path: visitPath(task.taskId),
    scripts: ['position'],
    body: (
      <>
        <ErrorSummary title={words.forms.notDone} lines={problems} />
        <h1>
          {fieldVisit.title} · {task.case.number}
        </h1>
        <p>
          <strong>{task.case.subject}</strong>
        </p>
        <h2>{fieldVisit.findingsStep}</h2>
        <form method="post" action={visitPath(task.taskId)} novalidate>
          <FormToken />
          {/* The Enter key presses the first button of a form. */}
          <button class="unseen" name="keputusan" value="simpan" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="id" value={decision.id} />
          <input type="hidden" name="visit" value={task.visit} />
          {outcome.entries.map((entry) =>
            isFileEntry(entry) ? (
              <input
                key={entry.key}
                type="hidden"
                name={entry.key}
                value={photos.find(({ requirement }) => requirement === entry.key)?.id ?? ''}
              />
            ) : (
              <EntryInput
                key={entry.key}
                entry={entry}
                value={decision.entries[entry.key] ?? ''}
                error={decision.errors[entry.key]}
              />
            ),
          )}
          <div class="row">
            <button class="btn" name="keputusan" value={outcome.key} disabled={!outcome.possible}>
              {outcome.label[locale]}
            </button>
            <button class="btn plain" name="keputusan" value="simpan">
              {fieldVisit.keep}
            </button>
            <button class="quiet" name="keputusan" value="foto">
              {fieldVisit.toPhotos}
            </button>
          </div>
        </form>
        <p>
          <a href={taskPath(task.taskId)}>{fieldVisit.backToFile}</a>
        </p>
      </>
    ),
  };
}
