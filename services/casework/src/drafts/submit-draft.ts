import { type Actor, Problem, type SubmissionAccepted } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type FormValues, type Sop, checkSection } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentsClient } from '../access/documents-client';
import { AgenciesClient } from '../access/agencies-client';
import { getSop } from '../definitions/definition-store';
import { ServiceOffers } from '../definitions/service-offers';
import { CaseStarter } from '../temporal/case-starter';
import { checkDraft } from './check-draft';
import { type DraftRow, findDraft } from './draft-row';
import { ownDraft } from './drafts.service';
import { storeCase } from './store-case';

/** Hands an application in: checked whole, stored once with its number, and then started as a workflow. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly source: DataSource,
    private readonly offers: ServiceOffers,
    private readonly documents: DocumentsClient,
    private readonly agencies: AgenciesClient,
    private readonly starter: CaseStarter,
  ) {}

  /** Submits an account holder's draft. Throws `invalid-form` with every field and document that is wrong or missing. */
  async run(draftId: string, actor: Actor): Promise<SubmissionAccepted> {
    const draft = await inTransaction(this.source, () => ownDraft(draftId, actor));
    return this.accept(draft, await this.sopOf(draft));
  }

  /** Submits a form that needs no account; `id` makes a second click the same application. */
  async runPublic(id: string, service: string, values: FormValues): Promise<SubmissionAccepted> {
    const offer = await this.offers.get(service);
    if (offer.sop.filedBy !== 'public') throw new Problem('not-allowed', 'Layanan ini memerlukan akun.');
    const draft: DraftRow = {
      id,
      service,
      agency: offer.agency,
      account_id: null,
      definition_hash: offer.definitionHash,
      form: cleaned(offer.sop, values),
      complete_sections: [],
      updated_at: new Date(),
      case_number: null,
    };
    const problems = checkDraft(offer.sop, values, []);
    if (problems.length > 0) throw new Problem('invalid-form', undefined, problems);
    const stored = await inTransaction(this.source, async () => {
      await rows(
        `INSERT INTO draft (id, service, agency, definition_hash, form) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
        [id, service, draft.agency, draft.definition_hash, draft.form],
      );
      return findDraft(id);
    });
    if (stored === undefined || stored.account_id !== null || stored.service !== service)
      throw new Problem('not-found');
    return this.accept(stored, offer.sop);
  }

  private async accept(draft: DraftRow, sop: Sop): Promise<SubmissionAccepted> {
    const documents =
      draft.case_number === null && sop.documents.length > 0 ? await this.documents.ofDossier(draft.id) : [];
    const problems = draft.case_number === null ? checkDraft(sop, draft.form, documents) : [];
    if (problems.length > 0) throw new Problem('invalid-form', 'Permohonan belum lengkap.', problems);
    const agency = await this.agencies.get(draft.agency);
    const agencyCode = agency.regionCode.replaceAll('.', '').padEnd(4, '0');
    const accepted = await inTransaction(this.source, () =>
      storeCase({ draft, sop, values: cleaned(sop, draft.form), documents, agencyCode, at: new Date() }),
    );
    await this.starter.startSoon(accepted.caseId);
    return accepted;
  }

  private sopOf(draft: DraftRow): Promise<Sop> {
    return inTransaction(this.source, () => getSop(draft.definition_hash));
  }
}

const cleaned = (sop: Sop, values: FormValues): FormValues =>
  Object.assign({}, ...sop.form.map((section) => checkSection(section, values, 'id').values));
