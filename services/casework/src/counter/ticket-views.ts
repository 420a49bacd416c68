import type { TicketView } from '@loket/contracts';
import { inTurn, rows } from '@loket/database';
import { type Sop, getStep } from '@loket/sop';
import type { Calendar, Clock } from '@loket/working-time';
import { getSop } from '../definitions/definition-store';
import { madeByPerson } from '../transitions/cause';
import { intakeRole } from './counter-role';
import { rowWatch } from './row-watch';

interface TicketDbRow {
  readonly case_id: string;
  readonly number: string;
  readonly ticket: number;
  readonly subject: string;
  readonly definition_hash: string;
  readonly closed_at: Date | null;
  readonly holder: string;
  readonly visit: number | null;
  readonly reason: string | null;
  readonly processing: boolean;
  readonly task_id: string | null;
  readonly step: string | null;
  readonly executor: string | null;
  readonly kind: Clock['kind'] | null;
  readonly budget: number | null;
  readonly started_at: Date | null;
  readonly letters: TicketView['letters'];
}

/** For whom the tickets are shown: the reader's roles at the office whose calendar this is. */
export interface TicketReader {
  readonly roles: ReadonlySet<string>;
  readonly calendar: Calendar;
}

/** The tickets of an office's day, and those of earlier days still open. Needs an open transaction. */
export async function ticketViews(agency: string, day: string, reader: TicketReader): Promise<TicketView[]> {
  const now = Date.now();
  const found = await rows<TicketDbRow>(
    `SELECT c.id AS case_id, c.number, k.number AS ticket, c.subject, c.definition_hash, c.closed_at, c.reason, COALESCE(c.position->>'holder', 'system') AS holder,
       (c.position->>'visit')::int AS visit, t.id AS task_id, t.step, t.executor, w.kind, w.budget, w.started_at,
       EXISTS (SELECT 1 FROM pending_change p WHERE p.case_id = c.id AND p.settled_at IS NULL AND p.${madeByPerson}) AS processing,
       COALESCE((
         SELECT json_agg(json_build_object('id', l.letter_id, 'number', l.number) ORDER BY l.number) FROM case_letter l
         WHERE l.case_id = c.id AND EXISTS (SELECT 1 FROM task own WHERE own.case_id = c.id AND own.agency = $1 AND own.executor = ANY($3))
       ), '[]') AS letters
     FROM ticket k JOIN case_file c ON c.id = k.case_id
     LEFT JOIN task t ON t.case_id = c.id AND t.closed_at IS NULL
     LEFT JOIN clock w ON w.case_id = c.id AND w.key = t.step AND w.ended_at IS NULL
     WHERE k.agency = $1 AND (k.day = $2 OR c.closed_at IS NULL) ORDER BY k.day DESC, k.number`,
    [agency, day, [...reader.roles]],
  );
  return inTurn(found, async (row) => ticketView(row, await getSop(row.definition_hash), reader, now));
}

function ticketView(row: TicketDbRow, sop: Sop, { roles, calendar }: TicketReader, now: number): TicketView {
  const step = row.step === null ? undefined : getStep(sop, row.step);
  const withApplicant = row.holder === 'applicant';
  const takesBack = withApplicant && !row.processing && roles.has(intakeRole(sop));
  return {
    caseId: row.case_id,
    number: row.number,
    ticket: row.ticket,
    subject: row.subject,
    serviceTitle: sop.title,
    stepTitle: step?.title ?? null,
    executor: sop.executors.find(({ key }) => key === row.executor)?.name ?? null,
    taskId: row.executor !== null && roles.has(row.executor) ? row.task_id : null,
    watch: watchOf(row, calendar, now),
    closed: row.closed_at !== null,
    withApplicant,
    reason: withApplicant ? row.reason : null,
    takesBack: takesBack ? row.visit : null,
    letters: row.letters,
  };
}

function watchOf({ kind, budget, started_at }: TicketDbRow, calendar: Calendar, now: number): TicketView['watch'] {
  if (kind === null || budget === null || started_at === null) return null;
  return rowWatch(calendar, { kind, budget }, started_at.getTime(), now) ?? null;
}
