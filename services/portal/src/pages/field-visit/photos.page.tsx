import { isFileEntry } from '@loket/sop';
import { ErrorSummary } from '../../components/error-summary';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { EntryFile } from '../task/entry-file';
import { taskPath } from '../task/task-form';
import type { FieldVisitPage } from './field-visit-page';
import { photosPath, visitPath } from './visited-outcome';
import { VisitedPlace } from './visited-place';

/** The first page of a visit: where to go, and the photos, each sent as soon as it is taken. */
export function photosPage({ words }: Visit, page: FieldVisitPage, regions: Regions): Page {
  const { fieldVisit } = words;
  const { task, outcome, photos, problems } = page;
  return {
    title: `${fieldVisit.title} · ${task.case.number}`,
    path: photosPath(task.taskId),
    scripts: ['upload'],
    body: (
      <>
        <ErrorSummary title={words.forms.notDone} lines={problems} />
        <h1>
          {fieldVisit.title} · {task.case.number}
        </h1>
        <p>
          <strong>{task.case.subject}</strong>
        </p>
        <VisitedPlace task={task} sop={page.sop} regions={regions} />
        <h2>{fieldVisit.photosStep}</h2>
        <p>{fieldVisit.photosLead}</p>
        {outcome.entries.filter(isFileEntry).map((entry) => (
          <EntryFile
            key={entry.key}
            entry={entry}
            attached={photos.find(({ requirement }) => requirement === entry.key)}
            action={`${photosPath(task.taskId)}/${entry.key}`}
            error={undefined}
          />
        ))}
        <p>
          <a class="btn" href={visitPath(task.taskId)}>
            {fieldVisit.toFindings}
          </a>
        </p>
        <p>
          <a href={taskPath(task.taskId)}>{fieldVisit.backToFile}</a>
        </p>
      </>
    ),
  };
}
