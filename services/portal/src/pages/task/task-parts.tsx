import type { JSX } from 'preact';
import { Answers } from '../../components/answers';
import { Timeline } from '../../components/timeline';
import type { Regions } from '../../regions/regions';
import { useVisit } from '../../visit/visit-context';
import { DocumentViewer } from './document-viewer';
import { type TaskPage, taskParts } from './task-form';

/** The file: its documents, what was filled in, and its way so far. */
export function TaskParts({ page, regions }: { page: TaskPage; regions: Regions }): JSX.Element {
  const { officer } = useVisit().words;
  const { task, part, sop } = page;
  const shown = taskParts.filter((each) => each !== 'dokumen' || task.case.documents.length > 0);
  return (
    <>
      <nav class="tabs" aria-label={officer.partsLabel}>
        {shown.map((each) => (
          <a
            key={each}
            href={`/tugas/${task.taskId}?bagian=${each}`}
            class={each === part ? 'now' : undefined}
            aria-current={each === part ? 'page' : undefined}
          >
            {officer.parts[each]}
            {each === 'dokumen' && <b>{task.case.documents.length}</b>}
          </a>
        ))}
      </nav>
      {part === 'dokumen' && <DocumentViewer document={task.case.documents.find(({ id }) => id === page.documentId)} />}
      {part === 'isian' && sop !== undefined && <Answers kase={task.case} sop={sop} regions={regions} />}
      {part === 'riwayat' && <History page={page} />}
    </>
  );
}

function History({ page: { task } }: { page: TaskPage }): JSX.Element {
  const { officer } = useVisit().words;
  return (
    <>
      <Timeline kase={task.case} reader="officer" />
      {task.historyUrl !== null && (
        <p>
          <a href={task.historyUrl} rel="noopener" target="_blank">
            {officer.history}
          </a>
        </p>
      )}
    </>
  );
}
