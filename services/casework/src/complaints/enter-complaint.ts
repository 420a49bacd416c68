import { type Actor, type EnteredComplaintForm, Problem, type SubmissionAccepted } from '@loket/contracts';
import { actingAs, inTransaction, rows } from '@loket/database';
import { type FormValues, type Sop, checkSection, holds } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { editionInForce, getSop } from '../definitions/definition-store';
import { checkDraft } from '../drafts/check-draft';
import { findDraft } from '../drafts/draft-row';
import { storeCase } from '../drafts/store-case';
import { handlersOf } from '../exclusions/exclude-handlers';
import { CaseStarter } from '../temporal/case-starter';

interface Offered {
  readonly hash: string;
  readonly sop: Sop;
}

/** Takes in a complaint that somebody made by telephone, by e-mail or in person. */
@Injectable()
export class EnterComplaint {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly starter: CaseStarter,
  ) {}

  /** `form.id` makes a second click the same complaint. Throws `invalid-form` with every field that is wrong or missing. */
  run(service: string, form: EnteredComplaintForm, actor: Actor): Promise<SubmissionAccepted> {
    // As the product itself: whom the named case leads to must be found, though it may be hidden from this officer.
    return actingAs('casework', async () => {
      const { hash, sop } = await this.offered(service, form.agency, actor);
      const problems = checkDraft(sop, form.values, []);
      if (problems.length > 0) throw new Problem('invalid-form', undefined, problems);
      const { regionCode } = await this.agencies.get(form.agency);
      const values = Object.assign({}, ...sop.form.map((page) => checkSection(page, form.values, 'id').values));
      const accepted = await inTransaction(this.source, async () => {
        await refuseOwn(sop, values, actor);
        const draft = await storedDraft(service, hash, values, form);
        const agencyCode = regionCode.replaceAll('.', '').padEnd(4, '0');
        const stored = await storeCase({ draft, sop, values, documents: [], agencyCode, at: new Date() });
        await rows(
          `INSERT INTO complaint_entry (case_id, channel, entered_by) VALUES ($1, $2, $3) ON CONFLICT (case_id) DO NOTHING`,
          [stored.caseId, form.channel, actor.accountId],
        );
        return stored;
      });
      await this.starter.startSoon(accepted.caseId);
      return accepted;
    });
  }

  private offered(service: string, agency: string, actor: Actor): Promise<Offered> {
    return inTransaction(this.source, async () => {
      const edition = await editionInForce(agency, service, new Date());
      const sop = edition === undefined ? undefined : await getSop(edition.definition_hash);
      const own = actor.roles.filter((grant) => grant.agency === agency).map(({ role }) => role);
      if (edition === undefined || sop === undefined || !sop.enteredBy?.some((role) => own.includes(role)))
        throw new Problem('not-found', 'Pengaduan tidak dicatat di kantor Anda.');
      return { hash: edition.definition_hash, sop };
    });
  }
}

/** Nobody takes in a complaint about themselves. Needs an open transaction. */
async function refuseOwn({ excludes }: Sop, values: FormValues, actor: Actor): Promise<void> {
  if (excludes === undefined || !holds(excludes.when, values)) return;
  if ((await handlersOf(values[excludes.handlersOf] ?? '')).includes(actor.accountId))
    throw new Problem('not-allowed', 'Anda pernah menangani berkas itu. Minta petugas lain mencatat pengaduan ini.');
}

async function storedDraft(service: string, hash: string, values: FormValues, { id, agency }: EnteredComplaintForm) {
  await rows(
    `INSERT INTO draft (id, service, agency, definition_hash, form) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
    [id, service, agency, hash, values],
  );
  const draft = await findDraft(id);
  if (draft === undefined || draft.agency !== agency || draft.service !== service) throw new Problem('not-found');
  return draft;
}
