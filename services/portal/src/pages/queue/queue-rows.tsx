import type { QueueRow } from '@loket/contracts';
import type { JSX } from 'preact';
import { SlaChip } from '../../components/sla-chip';
import { useVisit } from '../../visit/visit-context';

export function QueueRows({ rows }: { rows: readonly QueueRow[] }): JSX.Element {
  const { officer } = useVisit().words;
  const { columns } = officer;
  if (rows.length === 0) return <p>{officer.empty}</p>;
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{columns.choose}</span>
          </th>
          {[columns.number, columns.applicant, columns.service, columns.step, columns.time, columns.officer].map(
            (title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TaskRow key={row.taskId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function TaskRow({ row }: { row: QueueRow }): JSX.Element {
  const { words, say } = useVisit();
  const { officer } = words;
  return (
    <tr data-row>
      <td>
        {row.assigneeId === null && (
          <input type="checkbox" name="tugas" value={row.taskId} aria-label={officer.choose(row.number)} />
        )}
      </td>
      <td class="num">
        <a href={`/tugas/${row.taskId}`}>{row.number}</a>
      </td>
      <td>{row.subject}</td>
      <td>{say(row.serviceTitle)}</td>
      <td>{say(row.stepTitle)}</td>
      <td>
        <SlaChip sla={row.sla} daysLeft={row.daysLeft} />
      </td>
      <td>{row.assigneeName ?? officer.nobody}</td>
    </tr>
  );
}
