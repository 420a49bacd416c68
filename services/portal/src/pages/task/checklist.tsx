import type { CaseDocument } from '@loket/contracts';
import type { JSX } from 'preact';
import { DocumentState } from '../../components/document-state';
import { useVisit } from '../../visit/visit-context';
import { type TaskPage, taskPath } from './task-form';
import { VerdictForm } from './verdict-form';

/** Every document with its verdict; the one being looked at can be judged here. */
export function Checklist({ page }: { page: TaskPage }): JSX.Element {
  const { officer } = useVisit().words;
  return (
    <section id="periksa">
      <h2>{officer.checklist}</h2>
      <ul class="check">
        {page.task.case.documents.map((document) => (
          <ChecklistItem key={document.id} document={document} page={page} />
        ))}
      </ul>
    </section>
  );
}

function ChecklistItem({ document, page }: { document: CaseDocument; page: TaskPage }): JSX.Element {
  const { say } = useVisit();
  const { task, documentId } = page;
  const here = document.id === documentId;
  return (
    <li class={here ? 'here' : undefined} id={`periksa-${document.requirement}`}>
      <div class="row apart">
        <a href={`${taskPath(task.taskId, document.id)}#periksa`} aria-current={here ? 'true' : undefined}>
          {say(document.label)}
        </a>
        <DocumentState document={document} />
      </div>
      {document.note !== null && document.note !== '' && <small>{document.note}</small>}
      {here && task.open && task.mine && !task.case.processing && <VerdictForm document={document} page={page} />}
    </li>
  );
}
