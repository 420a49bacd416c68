import { type Actor, Problem, type TicketForm, type TicketTaken } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type Sop, checkSection } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { editionInForce, getSop } from '../definitions/definition-store';
import { checkDraft } from '../drafts/check-draft';
import { findDraft } from '../drafts/draft-row';
import { storeCase } from '../drafts/store-case';
import { CaseStarter } from '../temporal/case-starter';
import { mayTakeIn } from './counter-role';
import { giveTicket } from './ticket-number';

interface Offered {
  readonly hash: string;
  readonly sop: Sop;
}

/** Takes in a walk-in's file at the counter: checked, stored as a case with its number and ticket, and started. */
@Injectable()
export class TakeTicket {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly starter: CaseStarter,
  ) {}

  /** `form.id` makes a second click the same ticket. Throws `invalid-form` with every field that is wrong or missing. */
  async run(form: TicketForm, actor: Actor): Promise<TicketTaken> {
    const { hash, sop } = await this.offered(form, actor);
    const problems = checkDraft(sop, form.values, []).filter(({ section }) => section !== 'documents');
    if (problems.length > 0) throw new Problem('invalid-form', undefined, problems);
    const agency = await this.agencies.get(form.agency);
    const taken = await inTransaction(this.source, async () => {
      await rows(
        `INSERT INTO draft (id, service, agency, definition_hash, form) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
        [form.id, form.service, form.agency, hash, form.values],
      );
      const draft = await findDraft(form.id);
      if (draft === undefined || draft.agency !== form.agency || draft.service !== form.service)
        throw new Problem('not-found');
      const at = new Date();
      const values = Object.assign({}, ...sop.form.map((page) => checkSection(page, form.values, 'id').values));
      const agencyCode = agency.regionCode.replaceAll('.', '').padEnd(4, '0');
      const stored = await storeCase({ draft, sop, values, documents: [], agencyCode, at });
      const { zone } = await calendarOfAgency(form.agency);
      const ticket = await giveTicket(stored.caseId, form.agency, zone, at, actor.accountId);
      return { caseId: stored.caseId, number: stored.number, ticket: ticket.number, day: ticket.day };
    });
    await this.starter.startSoon(taken.caseId);
    return taken;
  }

  private offered({ agency, service }: TicketForm, actor: Actor): Promise<Offered> {
    return inTransaction(this.source, async () => {
      const edition = await editionInForce(agency, service, new Date());
      const sop = edition === undefined ? undefined : await getSop(edition.definition_hash);
      if (edition === undefined || sop?.filedBy !== 'counter' || !mayTakeIn(actor, sop, agency))
        throw new Problem('not-found', 'Layanan ini tidak diterima di loket Anda.');
      return { hash: edition.definition_hash, sop };
    });
  }
}
