import type { Actor, Queue, QueueRow, QueueTab, SlaState } from '@loket/contracts';
import { getRow, inTransaction, inTurn, rows } from '@loket/database';
import { type Sop, getStep } from '@loket/sop';
import { type Calendar, localDate, workingDaysBetween } from '@loket/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { officeDate } from '../calendars/office-date';
import { getSop } from '../definitions/definition-store';

export interface QueueQuery {
  readonly tab: QueueTab;
  readonly service?: string;
  readonly q?: string;
  readonly page: number;
}

interface QueueDbRow {
  readonly id: string;
  readonly case_id: string;
  readonly number: string;
  readonly subject: string;
  readonly service: string;
  readonly definition_hash: string;
  readonly step: string;
  readonly agency: string;
  readonly due_at: Date | null;
  readonly sla: string;
  readonly assignee: string | null;
  readonly assignee_name: string | null;
}

const PAGE = 25;

/** What each tab holds, over `t` (task) and `c` (case); $2 is the officer. */
const tabs: Readonly<Record<QueueTab, string>> = {
  mine: `t.closed_at IS NULL AND t.assignee = $2`,
  unclaimed: `t.closed_at IS NULL AND t.assignee IS NULL AND $2::uuid IS NOT NULL`,
  'due-today': `t.closed_at IS NULL AND (t.sla = 'warned' OR t.sla = 'running' AND ${officeDate('t.due_at')} <= ${officeDate('now()')}) AND $2::uuid IS NOT NULL`,
  overdue: `t.closed_at IS NULL AND t.sla IN ('overdue', 'escalated') AND $2::uuid IS NOT NULL`,
  // The last task of a case that the applicant has: it sent the file back, or led to a row of the applicant's own.
  returned: `t.closed_at IS NOT NULL AND c.position->>'holder' = 'applicant' AND NOT EXISTS (SELECT 1 FROM task later WHERE later.case_id = t.case_id AND later.id > t.id) AND $2::uuid IS NOT NULL`,
};

const tabKeys: readonly QueueTab[] = ['mine', 'unclaimed', 'due-today', 'overdue', 'returned'];
const from = `FROM task t JOIN case_file c ON c.id = t.case_id JOIN calendar ON calendar.agency = t.agency WHERE t.executor || '@' || t.agency = ANY($1)`;

/** The officer's queue over all offices and roles held, from casework's own projection. */
@Injectable()
export class TaskQueue {
  constructor(private readonly source: DataSource) {}

  read(query: QueueQuery, actor: Actor): Promise<Queue> {
    return inTransaction(this.source, async () => {
      const grants = actor.roles.map(({ role, agency }) => `${role}@${agency}`);
      const counts = await countTabs(grants, actor.accountId);
      const filter = `${tabs[query.tab]} AND ($3 = '' OR c.service = $3) AND ($4 = '' OR c.number ILIKE '%' || $4 || '%' OR c.subject ILIKE '%' || $4 || '%')`;
      const parameters = [grants, actor.accountId, query.service ?? '', (query.q ?? '').replaceAll(/[%_\\]/g, '\\$&')];
      const { total } = await getRow<{ total: number }>(
        `SELECT count(*)::int AS total ${from} AND ${filter}`,
        parameters,
      );
      const found = await rows<QueueDbRow>(
        `SELECT t.id, t.case_id, c.number, c.subject, c.service, c.definition_hash, t.step, t.agency, CASE WHEN t.closed_at IS NULL THEN t.due_at END AS due_at,
           CASE WHEN t.closed_at IS NULL THEN t.sla ELSE c.sla END AS sla, t.assignee, t.assignee_name
         ${from} AND ${filter} ORDER BY t.due_at NULLS LAST, t.id LIMIT ${PAGE} OFFSET ${(query.page - 1) * PAGE}`,
        parameters,
      );
      return {
        tab: query.tab,
        counts,
        rows: await present(found),
        page: query.page,
        pages: Math.max(1, Math.ceil(total / PAGE)),
      };
    });
  }
}

async function countTabs(grants: readonly string[], officer: string): Promise<Record<QueueTab, number>> {
  const columns = tabKeys.map((tab) => `count(*) FILTER (WHERE ${tabs[tab]})::int AS "${tab}"`).join(', ');
  return getRow<Record<QueueTab, number>>(`SELECT ${columns} ${from}`, [grants, officer]);
}

async function present(found: readonly QueueDbRow[]): Promise<QueueRow[]> {
  const calendars = new Map<string, Calendar>();
  for (const { agency } of found) if (!calendars.has(agency)) calendars.set(agency, await calendarOfAgency(agency));
  return inTurn(found, async (row) => queueRow(row, await getSop(row.definition_hash), calendars.get(row.agency)));
}

const slaStates: readonly SlaState[] = ['running', 'warned', 'overdue', 'escalated', 'stopped'];

function queueRow(row: QueueDbRow, sop: Sop, calendar: Calendar | undefined): QueueRow {
  return {
    taskId: row.id,
    caseId: row.case_id,
    number: row.number,
    subject: row.subject,
    service: row.service,
    serviceTitle: sop.title,
    step: row.step,
    stepTitle: getStep(sop, row.step).title,
    dueAt: row.due_at?.toISOString() ?? null,
    sla: slaStates.find((each) => each === row.sla) ?? 'none',
    daysLeft: row.due_at === null || calendar === undefined ? null : daysLeft(calendar, row.due_at, new Date()),
    assigneeId: row.assignee,
    assigneeName: row.assignee_name,
  };
}

/** Working days from now to due; negative when late. */
function daysLeft(calendar: Calendar, dueAt: Date, now: Date): number {
  const today = localDate(now.getTime(), calendar.zone);
  const dueDate = localDate(dueAt.getTime(), calendar.zone);
  return today <= dueDate
    ? workingDaysBetween(calendar, today, dueDate)
    : -workingDaysBetween(calendar, dueDate, today);
}
