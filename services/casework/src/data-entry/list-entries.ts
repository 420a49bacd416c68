import { type Actor, type EntryList, type EntryRow, type EntryState } from '@loket/contracts';
import { getRow, inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { mayFile } from '../drafts/offer-for';
import { EntryOffers } from './entry-offers';
import { countsOf, stateOfCase } from './state-of-case';

export interface EntriesQuery {
  readonly agency: string;
  readonly state?: EntryState;
  readonly q?: string;
  readonly enumerator?: string;
  readonly page: number;
}

interface EntryDbRow {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly state: EntryState;
  readonly submitted_at: Date;
  readonly account_id: string | null;
  readonly task_id: string | null;
  readonly visit: number | null;
  readonly executor: string | null;
}

const PAGE = 25;

/** What an office has entered, for those who work on it or supervise it. */
@Injectable()
export class ListEntries {
  constructor(
    private readonly source: DataSource,
    private readonly offers: EntryOffers,
    private readonly agencies: AgenciesClient,
  ) {}

  async run(query: EntriesQuery, actor: Actor): Promise<EntryList> {
    const { agency, offer } = await this.offers.getSeen(actor, query.agency);
    const own = new Set(actor.roles.filter((grant) => grant.agency === agency.id).map(({ role }) => role));
    const found = await inTransaction(this.source, () => read(query, offer.service));
    return {
      agency,
      counts: found.counts,
      rows: found.rows.map((row) => entryRow(row, own, actor)),
      enumerators: await this.agencies.namesOfOfficers(found.enumerators),
      mayEnter: mayFile(actor, offer),
      mayReview: offer.sop.steps.some(({ executor }) => own.has(executor)),
      page: query.page,
      pages: Math.max(1, Math.ceil(found.total / PAGE)),
    };
  }
}

async function read({ agency, state, q = '', enumerator, page }: EntriesQuery, service: string) {
  const ofOffice = `c.agency = $1 AND c.service = $2`;
  const filter = `${ofOffice} AND ($3::text IS NULL OR ${stateOfCase} = $3) AND ($4::uuid IS NULL OR c.account_id = $4)
    AND ($5 = '' OR c.number ILIKE '%' || $5 || '%' OR c.subject ILIKE '%' || $5 || '%')`;
  const parameters = [agency, service, state ?? null, enumerator ?? null, q.replaceAll(/[%_\\]/g, '\\$&')];
  const { total } = await getRow<{ total: number }>(
    `SELECT count(*)::int AS total FROM case_file c WHERE ${filter}`,
    parameters,
  );
  const found = await rows<EntryDbRow>(
    `SELECT c.id, c.number, c.subject, ${stateOfCase} AS state, c.submitted_at, c.account_id, t.id AS task_id, t.visit, t.executor
     FROM case_file c LEFT JOIN task t ON t.case_id = c.id AND t.closed_at IS NULL
     WHERE ${filter} ORDER BY c.submitted_at DESC, c.number DESC LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
    parameters,
  );
  const enumerators = await rows<{ account_id: string }>(
    `SELECT DISTINCT c.account_id FROM case_file c WHERE ${ofOffice} AND c.account_id IS NOT NULL`,
    [agency, service],
  );
  return {
    total,
    rows: found,
    counts: await countsOf(agency, service),
    enumerators: enumerators.map(({ account_id }) => account_id),
  };
}

function entryRow(row: EntryDbRow, own: ReadonlySet<string>, { accountId }: Actor): EntryRow {
  const isOwn = row.account_id === accountId;
  const mayDecide = row.executor !== null && own.has(row.executor) && !isOwn;
  return {
    caseId: row.id,
    number: row.number,
    organisationName: row.subject,
    state: row.state,
    submittedAt: row.submitted_at.toISOString(),
    enumeratorId: row.account_id,
    task: mayDecide && row.task_id !== null && row.visit !== null ? { id: row.task_id, visit: row.visit } : null,
    own: isOwn,
  };
}
