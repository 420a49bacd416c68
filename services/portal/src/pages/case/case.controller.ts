import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { entersOrganisation } from '@loket/sop';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { fieldProblems } from '../../forms/problem-on-form';
import { Organisations } from '../../organisations/organisations';
import { Regions } from '../../regions/regions';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { isRefused, ReceiveUpload } from '../../uploads/receive-upload';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Documents } from '../../upstream/documents';
import { isOfficer, signedIn } from '../../visit/signed-in';
import { type Visit, visitOf } from '../../visit/visit';
import { correctionPath } from '../data-entry/entry-paths';
import { casePage, type OwnCasePage } from './case.page';
import { withReplacements } from './with-replacements';

@Controller('permohonan/:caseId')
@Public()
export class CaseController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
    private readonly upload: ReceiveUpload,
    private readonly regions: Regions,
    private readonly organisations: Organisations,
  ) {}

  @Get()
  async show(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    if (await this.isEntryToCorrect(visit, caseId)) return goTo(reply, correctionPath(caseId));
    sendPage(reply, await this.page(visit, caseId, { problems: [] }));
  }

  /** What an office entered is corrected field by field, on a page of its own. */
  private async isEntryToCorrect(visit: Visit, caseId: string): Promise<boolean> {
    const session = signedIn(visit);
    if (!isOfficer(session)) return false;
    const { holder, processing, service, agency } = await this.casework.case(session.actorToken, caseId);
    if (holder !== 'applicant' || processing) return false;
    const offer = await this.catalogue.findOffer(service, agency.id).catch(() => undefined);
    return offer !== undefined && entersOrganisation(offer.sop);
  }

  @Post('dokumen/:requirement')
  async replace(
    @Param('caseId') caseId: string,
    @Param('requirement') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = signedIn(visit);
    const { service, agency } = await this.casework.case(actorToken, caseId);
    const { sop } = await this.catalogue.getOffer(service, agency.id);
    const requirement = sop.documents.find((each) => each.key === key);
    if (requirement === undefined) throw new Problem('not-found');
    const result = await this.upload.run(reply, {
      actorToken,
      dossierId: caseId,
      requirement: key,
      maxBytes: requirement.maxBytes,
    });
    if (!isRefused(result)) return goTo(reply, `/permohonan/${caseId}#dokumen-${key}`, 'uploaded');
    const problems = [{ message: `${requirement.label[visit.locale]}: ${result.sentence}`, href: `#berkas-${key}` }];
    const refused = { requirement: key, sentence: result.sentence };
    sendPage(reply, await this.page(visit, caseId, { problems, refused }), result.status);
  }

  @Post('perbaikan')
  async resubmit(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { id = newId(), visit: visitNumber } = postedForm(reply);
    const { actorToken } = signedIn(visit);
    try {
      await this.casework.resubmit(actorToken, caseId, { id, visit: Number(visitNumber) });
      goTo(reply, `/permohonan/${caseId}`, 'resubmitted');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const atDocuments = fieldProblems(error).map(({ field, message }) => ({ message, href: `#dokumen-${field}` }));
      const problems = atDocuments.length > 0 ? atDocuments : [{ message: problemInWords(visit, error) }];
      sendPage(reply, await this.page(visit, caseId, { problems, resubmissionId: id }), error.status);
    }
  }

  private async page(
    visit: Visit,
    caseId: string,
    more: Pick<OwnCasePage, 'problems' | 'refused'> & { resubmissionId?: string },
  ) {
    const { actorToken } = signedIn(visit);
    const stored = await this.casework.case(actorToken, caseId);
    const kase =
      stored.holder === 'applicant' ? withReplacements(stored, await this.documents.list(actorToken, caseId)) : stored;
    const offer = await this.catalogue.findOffer(kase.service, kase.agency.id).catch(() => undefined);
    const values = await this.organisations.named(offer?.sop, kase.values);
    return casePage(
      visit,
      { kase: { ...kase, values }, sop: offer?.sop, resubmissionId: newId(), ...more },
      this.regions,
    );
  }
}
