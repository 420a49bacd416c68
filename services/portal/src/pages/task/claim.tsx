import type { TaskView } from '@loket/contracts';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { useVisit } from '../../visit/visit-context';

/** Takes the task, or gives it back; without it nothing can be judged or decided. */
export function Claim({ task }: { task: TaskView }): JSX.Element | null {
  const { officer } = useVisit().words;
  if (!task.open || task.case.processing) return null;
  if (task.assigneeId !== null && !task.mine) return <p>{officer.heldBy(task.assigneeName ?? officer.nobody)}</p>;
  return (
    <form class="row" method="post" action={`/tugas/${task.taskId}/${task.mine ? 'lepas' : 'ambil'}`}>
      <FormToken />
      {!task.mine && <span>{officer.claimFirst}</span>}
      <button class={task.mine ? 'btn plain' : 'btn'}>{task.mine ? officer.release : officer.claim}</button>
    </form>
  );
}
