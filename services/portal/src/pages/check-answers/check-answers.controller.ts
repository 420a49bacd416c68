import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { OwnDrafts } from '../wizard/own-draft';
import { checkAnswersPage } from './check-answers.page';
import { refusalLines, unfinished } from './unfinished';

@Controller('pendaftaran/:draftId/periksa')
@Public()
export class CheckAnswersController {
  constructor(
    private readonly drafts: OwnDrafts,
    private readonly casework: Casework,
    private readonly documents: Documents,
    private readonly regions: Regions,
  ) {}

  @Get()
  async show(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken, draft, sop } = await this.drafts.get(visit, draftId);
    if (draft.caseNumber !== null) return goTo(reply, `/permohonan/${draft.id}`, 'already-filed');
    const documents = await this.documents.list(actorToken, draftId);
    const problems = unfinished(visit, { draft, sop, documents }, this.regions);
    sendPage(reply, checkAnswersPage(visit, { draft, sop, documents, problems }, this.regions));
  }

  /** A second click, an old page or the back button: all lead to the same confirmation. */
  @Post()
  async submit(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    postedForm(reply);
    const { actorToken, draft, sop } = await this.drafts.get(visit, draftId);
    if (draft.caseNumber !== null) return goTo(reply, `/permohonan/${draft.id}/terkirim`);
    try {
      const { caseId } = await this.casework.submitDraft(actorToken, draftId);
      goTo(reply, `/permohonan/${caseId}/terkirim`);
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const documents = await this.documents.list(actorToken, draftId).catch(() => []);
      const problems = refusalLines(visit, { draft, sop }, error);
      sendPage(reply, checkAnswersPage(visit, { draft, sop, documents, problems }, this.regions), error.status);
    }
  }
}
