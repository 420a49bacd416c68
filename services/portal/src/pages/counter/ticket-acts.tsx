import type { TicketView } from '@loket/contracts';
import type { JSX } from 'preact';
import { v7 as newId } from 'uuid';
import { FormToken } from '../../components/form-token';
import { useVisit } from '../../visit/visit-context';
import { takeBackPath } from './counter-path';

/** What the reader can do with a ticket now: work on its row, take the completed file in again, print its letter. */
export function TicketActs({ ticket }: { ticket: TicketView }): JSX.Element {
  const { counter } = useVisit().words;
  const { caseId, subject, taskId, takesBack, letters } = ticket;
  const whose = <span class="unseen"> ({subject})</span>;
  return (
    <>
      {taskId !== null && (
        <form method="post" action={`/tugas/${taskId}/ambil`}>
          <FormToken />
          <button class="btn small">
            {counter.work}
            {whose}
          </button>
        </form>
      )}
      {takesBack !== null && (
        <form method="post" action={takeBackPath(caseId)}>
          <FormToken />
          <input type="hidden" name="id" value={newId()} />
          <input type="hidden" name="visit" value={takesBack} />
          <button class="btn small">
            {counter.completed}
            {whose}
          </button>
        </form>
      )}
      {letters.map(({ id, number }) => (
        <p key={id}>
          <a href={`/surat/${id}`}>{counter.print(number)}</a>
        </p>
      ))}
    </>
  );
}
