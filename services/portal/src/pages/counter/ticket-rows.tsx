import type { TicketView } from '@loket/contracts';
import type { JSX } from 'preact';
import { Stopwatch } from '../../components/stopwatch';
import { FormToken } from '../../components/form-token';
import { useVisit } from '../../visit/visit-context';

/** Today's tickets, each with the row it stands at and the time spent there. */
export function TicketRows({ tickets }: { tickets: readonly TicketView[] }): JSX.Element {
  const { words } = useVisit();
  const { columns, noTickets } = words.counter;
  if (tickets.length === 0) return <p>{noTickets}</p>;
  const titles = [columns.ticket, columns.applicant, columns.service, columns.row, columns.turn, columns.time];
  return (
    <table class="rows">
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{words.counter.work}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.caseId} ticket={ticket} />
        ))}
      </tbody>
    </table>
  );
}

function TicketRow({ ticket }: { ticket: TicketView }): JSX.Element {
  const { words, say } = useVisit();
  const { counter } = words;
  const idle = ticket.closed ? counter.done : ticket.withApplicant ? counter.withApplicant : counter.system;
  return (
    <tr data-row>
      <td class="num">
        <strong>{ticket.ticket}</strong>
      </td>
      <td>
        {ticket.subject}
        <br />
        <small>{ticket.number}</small>
      </td>
      <td>{say(ticket.serviceTitle)}</td>
      <td>{ticket.stepTitle === null ? idle : say(ticket.stepTitle)}</td>
      <td>{ticket.executor !== null && say(ticket.executor)}</td>
      <td>{ticket.since !== null && <Stopwatch since={ticket.since} minutes={ticket.minutes} />}</td>
      <td>
        {ticket.taskId !== null && (
          <form method="post" action={`/tugas/${ticket.taskId}/ambil`}>
            <FormToken />
            <button class="btn small">{counter.work}</button>
          </form>
        )}
      </td>
    </tr>
  );
}
