import type { TicketView } from '@loket/contracts';
import type { JSX } from 'preact';
import { FoldingTable } from '../../components/folding-table';
import { Stopwatch } from '../../components/stopwatch';
import { useVisit } from '../../visit/visit-context';
import { TicketActs } from './ticket-acts';

/** Today's tickets, each with the row it stands at and the time spent there. */
export function TicketRows({ tickets }: { tickets: readonly TicketView[] }): JSX.Element {
  const { words, say } = useVisit();
  const { columns, noTickets, tickets: caption } = words.counter;
  if (tickets.length === 0) return <p>{noTickets}</p>;
  const titles = [columns.ticket, columns.applicant, columns.service, columns.row, columns.turn, columns.time];
  return (
    <FoldingTable
      caption={caption}
      columns={[...titles, columns.acts]}
      rows={tickets.map((ticket) => [
        <strong>{ticket.ticket}</strong>,
        <>
          {ticket.subject}
          <small>{ticket.number}</small>
        </>,
        say(ticket.serviceTitle),
        <Standing ticket={ticket} />,
        ticket.executor === null ? '' : say(ticket.executor),
        ticket.watch === null ? '' : <Stopwatch watch={ticket.watch} />,
        <TicketActs ticket={ticket} />,
      ])}
    />
  );
}

/** The row a file stands at, or why it stands at none. */
function Standing({ ticket }: { ticket: TicketView }): JSX.Element {
  const { words, say } = useVisit();
  const { counter } = words;
  if (ticket.stepTitle !== null) return <>{say(ticket.stepTitle)}</>;
  return (
    <>
      {ticket.closed ? counter.done : ticket.withApplicant ? counter.withApplicant : counter.system}
      {ticket.reason !== null && <small>{ticket.reason}</small>}
    </>
  );
}
