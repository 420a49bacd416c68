import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { answersOf, checkAnswers, hasErrors } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Documents } from '../../upstream/documents';
import { Entries } from '../../upstream/entries';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { onlySection } from './add-entry.controller';
import { type Correction, correctionPage } from './correction.page';
import { fileList } from './draft-files.controller';
import { alikePath, correctionPath, officePath } from './entry-paths';
import { ReceiveEntryFile } from './receive-entry-file';

@Controller('masterdata/ormas/perbaiki/:caseId')
@Public()
export class CorrectionController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
    private readonly entries: Entries,
    private readonly receive: ReceiveEntryFile,
    private readonly regions: Regions,
  ) {}

  /** Where the entry is not with its enumerator, its page shows it as it stands. */
  @Get()
  async show(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(reply, caseId);
  }

  @Post()
  async handIn(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken } = officer(visit);
    const { kase, sop } = await this.entry(actorToken, caseId);
    const section = onlySection(sop);
    const form = checkAnswers(section, answersOf(section, posted), visit.locale, this.regions);
    const resubmission = { id: posted['id'] ?? newId(), visit: Number(posted['visit']) };
    if (hasErrors(form)) return this.answer(reply, caseId, { form, id: resubmission.id }, 422);
    try {
      const values = answersOf(section, form.values);
      await this.entries.correct(actorToken, caseId, { visit: resubmission.visit, values });
      await this.casework.resubmit(actorToken, caseId, resubmission);
      goTo(reply, officePath(kase.agency.id), 'resubmitted');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      if (error.code === 'alike-unanswered') return goTo(reply, alikePath(caseId));
      const { errors, sentence } = problemOnForm(visit, error, visit.words.dataEntry.kept);
      const shown = { ...form, errors: { ...form.errors, ...errors } };
      await this.answer(reply, caseId, { form: shown, id: resubmission.id, problem: sentence }, error.status);
    }
  }

  @Post('berkas')
  async add(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const { actorToken } = officer(visitOf(reply));
    const { sop } = await this.entry(actorToken, caseId);
    const refusal = await this.receive.run(reply, { actorToken, dossierId: caseId, requirement: fileList(sop) });
    if (refusal === undefined) return goTo(reply, correctionPath(caseId), 'uploaded');
    await this.answer(reply, caseId, { refused: refusal.refused }, refusal.status);
  }

  @Post('berkas/:documentId/hapus')
  async remove(
    @Param('caseId') caseId: string,
    @Param('documentId') documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    postedForm(reply);
    await this.documents.remove(officer(visitOf(reply)).actorToken, caseId, documentId);
    goTo(reply, correctionPath(caseId), 'file-removed');
  }

  private async entry(actorToken: string, caseId: string) {
    const kase = await this.casework.case(actorToken, caseId);
    const { sop } = await this.catalogue.getOffer(kase.service, kase.agency.id);
    return { kase, sop };
  }

  private async answer(
    reply: FastifyReply,
    caseId: string,
    more: Partial<Correction> = {},
    status = 200,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = officer(visit);
    const { kase, sop } = await this.entry(actorToken, caseId);
    if (kase.holder !== 'applicant' || kase.processing) return goTo(reply, `/permohonan/${encodeURIComponent(caseId)}`);
    const documents = await this.documents.list(actorToken, caseId);
    const form = { section: onlySection(sop), values: kase.values, errors: {} };
    const page = { kase, requirement: fileList(sop), documents, form, id: newId(), ...more };
    sendPage(reply, correctionPage(visit, page, this.regions), status);
  }
}
