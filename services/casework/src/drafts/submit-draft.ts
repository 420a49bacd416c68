import { type Actor, type DocumentView, type OrmasView, Problem, type SubmissionAccepted } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type FormValues, type Sop, checkSection } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentsClient } from '../access/documents-client';
import { AgenciesClient } from '../access/agencies-client';
import { ServiceOffers } from '../definitions/service-offers';
import { Likeness } from '../data-entry/likeness';
import { CheckCertificates } from '../certificates/check-certificates';
import { sopOfDraft } from '../public-drafts/sop-of-draft';
import { CheckWithRegister } from '../register/check-with-register';
import { CaseStarter } from '../temporal/case-starter';
import { checkDraft } from './check-draft';
import { type DraftRow, findDraft } from './draft-row';
import { ownDraft } from './drafts.service';
import { offerFor } from './offer-for';
import { storeCase } from './store-case';

/** A form of one page, for an office or for the first that offers the service. */
interface OnePageForm {
  readonly id: string;
  readonly service: string;
  readonly agency?: string;
  readonly values: FormValues;
}

/** Hands an application in: checked whole, stored once with its number, and then started as a workflow. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly source: DataSource,
    private readonly offers: ServiceOffers,
    private readonly documents: DocumentsClient,
    private readonly agencies: AgenciesClient,
    private readonly starter: CaseStarter,
    private readonly register: CheckWithRegister,
    private readonly certificates: CheckCertificates,
    private readonly likeness: Likeness,
  ) {}

  /** Submits an account holder's or a guest's draft. Throws `invalid-form` with every field and document that is wrong or missing. */
  async run(draftId: string, actor: Actor): Promise<SubmissionAccepted> {
    const draft = await inTransaction(this.source, () => ownDraft(draftId, actor));
    const sop = await this.sopOf(draft);
    // An account may have been for the service, or an officer of the office, only while the draft was opened.
    if (draft.case_number === null && draft.secret === null)
      offerFor(actor, [{ ...draft, definitionHash: draft.definition_hash, sop }]);
    return this.accept(draft, sop);
  }

  /**
   * Submits a form of one page as it comes: one that needs no account, or one that any account holder may send. `id`
   * makes a second click the same application.
   */
  async runAtOnce({ id, service, agency, values }: OnePageForm, actor: Actor | undefined): Promise<SubmissionAccepted> {
    const offer = await this.offers.get(service, agency);
    const account = applicantOf(offer.sop, actor);
    const draft: DraftRow = {
      id,
      service,
      agency: offer.agency,
      account_id: account,
      secret: null,
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
        `INSERT INTO draft (id, service, agency, account_id, definition_hash, form) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
        [id, service, draft.agency, account, draft.definition_hash, draft.form],
      );
      return findDraft(id);
    });
    if (stored === undefined || stored.account_id !== account || stored.service !== service)
      throw new Problem('not-found');
    return this.accept(stored, offer.sop);
  }

  private async accept(draft: DraftRow, sop: Sop): Promise<SubmissionAccepted> {
    const documents =
      draft.case_number === null && sop.documents.length > 0 ? await this.documents.ofDossier(draft.id) : [];
    const ormas = draft.case_number === null ? await this.check(draft, sop, documents) : undefined;
    const agency = await this.agencies.get(draft.agency);
    const agencyCode = agency.regionCode.replaceAll('.', '').padEnd(4, '0');
    const accepted = await inTransaction(this.source, () =>
      storeCase({
        draft,
        sop,
        values: cleaned(sop, draft.form),
        documents,
        agencyCode,
        subject: ormas?.name,
        at: new Date(),
      }),
    );
    await this.starter.startSoon(accepted.caseId);
    return accepted;
  }

  /** Throws `invalid-form` with all that is wrong or missing; else gives the organisation that the form names, if any. */
  private async check(draft: DraftRow, sop: Sop, documents: readonly DocumentView[]): Promise<OrmasView | undefined> {
    const own = checkDraft(sop, draft.form, documents);
    const { problems: found, ormas } = own.length > 0 ? { problems: own } : await this.register.run(sop, draft.form);
    const filing = { account: draft.account_id, uploaded: documents.map(({ requirement }) => requirement) };
    const ofCertificate = ormas === undefined ? [] : await this.certificates.run(sop, draft.form, ormas, filing);
    const problems = [...found, ...ofCertificate];
    if (problems.length > 0) throw new Problem('invalid-form', 'Permohonan belum lengkap.', problems);
    await this.likeness.requireAnswered(sop, draft);
    return ormas;
  }

  private sopOf(draft: DraftRow): Promise<Sop> {
    return inTransaction(this.source, () => sopOfDraft(draft));
  }
}

/** The account that files, or null where the service asks for none. */
function applicantOf({ filedBy }: Sop, actor: Actor | undefined): string | null {
  if (filedBy === 'public') return null;
  if (filedBy === 'account-holder' && actor !== undefined && actor.purposes.length > 0) return actor.accountId;
  throw new Problem('not-allowed', 'Layanan ini memerlukan akun.');
}

const cleaned = (sop: Sop, values: FormValues): FormValues =>
  Object.assign({}, ...sop.form.map((section) => checkSection(section, values, 'id').values));
