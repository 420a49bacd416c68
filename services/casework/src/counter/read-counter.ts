import type { Actor, CounterView, TicketView } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { getStep } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { editionsInForce, getSop } from '../definitions/definition-store';
import { localDate } from '@loket/working-time';
import { mayTakeIn } from './counter-role';

interface TicketDbRow {
  readonly case_id: string;
  readonly number: string;
  readonly ticket: number;
  readonly subject: string;
  readonly definition_hash: string;
  readonly closed_at: Date | null;
  readonly holder: string;
  readonly task_id: string | null;
  readonly step: string | null;
  readonly executor: string | null;
  readonly opened_at: Date | null;
  readonly due_at: Date | null;
}

/** The counters at which somebody works: what they take in there, and today's tickets. */
@Injectable()
export class ReadCounter {
  constructor(private readonly source: DataSource) {}

  read(actor: Actor): Promise<CounterView[]> {
    return inTransaction(this.source, async () => {
      const views: CounterView[] = [];
      for (const agency of new Set(actor.roles.map((grant) => grant.agency))) {
        const view = await counterOf(agency, actor);
        if (view !== undefined) views.push(view);
      }
      return views;
    });
  }
}

async function counterOf(agency: string, actor: Actor): Promise<CounterView | undefined> {
  const atCounter = await Promise.all(
    (await editionsInForce(new Date()))
      .filter((edition) => edition.agency === agency)
      .map(async ({ service, definition_hash }) => ({ service, sop: await getSop(definition_hash) })),
  );
  const services = atCounter.filter(({ sop }) => sop.filedBy === 'counter');
  const own = new Set(actor.roles.filter((grant) => grant.agency === agency).map(({ role }) => role));
  const works = services.some(({ sop }) =>
    sop.steps.some(({ executor, initials = [] }) => [executor, ...initials].some((role) => own.has(role))),
  );
  if (!works) return undefined;
  const { zone } = await calendarOfAgency(agency);
  const day = localDate(Date.now(), zone);
  return {
    agency,
    day,
    takesIn: services
      .filter(({ sop }) => mayTakeIn(actor, sop, agency))
      .map(({ service, sop }) => ({ service, title: sop.title })),
    tickets: await ticketsOf(agency, day, own),
  };
}

async function ticketsOf(agency: string, day: string, own: ReadonlySet<string>): Promise<TicketView[]> {
  const found = await rows<TicketDbRow>(
    `SELECT c.id AS case_id, c.number, k.number AS ticket, c.subject, c.definition_hash, c.closed_at, COALESCE(c.position->>'holder', 'system') AS holder,
       t.id AS task_id, t.step, t.executor, t.opened_at, t.due_at
     FROM ticket k JOIN case_file c ON c.id = k.case_id LEFT JOIN task t ON t.case_id = c.id AND t.closed_at IS NULL
     WHERE k.agency = $1 AND (k.day = $2 OR c.closed_at IS NULL) ORDER BY k.day DESC, k.number`,
    [agency, day],
  );
  return Promise.all(found.map((row) => ticketView(row, own)));
}

async function ticketView(row: TicketDbRow, own: ReadonlySet<string>): Promise<TicketView> {
  const sop = await getSop(row.definition_hash);
  const step = row.step === null ? undefined : getStep(sop, row.step);
  return {
    caseId: row.case_id,
    number: row.number,
    ticket: row.ticket,
    subject: row.subject,
    serviceTitle: sop.title,
    stepTitle: step?.title ?? null,
    executor: sop.executors.find(({ key }) => key === row.executor)?.name ?? null,
    taskId: row.executor !== null && own.has(row.executor) ? row.task_id : null,
    since: row.opened_at?.toISOString() ?? null,
    minutes: step?.within?.kind === 'minutes' ? step.within.budget : null,
    dueAt: row.due_at?.toISOString() ?? null,
    closed: row.closed_at !== null,
    withApplicant: row.holder === 'applicant',
  };
}
