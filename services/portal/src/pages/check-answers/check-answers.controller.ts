import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { Organisations } from '../../organisations/organisations';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
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
    private readonly documents: Documents,
    private readonly regions: Regions,
    private readonly organisations: Organisations,
  ) {}

  @Get()
  async show(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const own = await this.drafts.get(visit, draftId);
    const { actorToken, draft, sop } = own;
    if (draft.caseNumber !== null) return goTo(reply, await this.drafts.filedPath(own), 'already-filed');
    const documents = await this.documents.list(actorToken, draftId);
    const problems = unfinished(visit, { draft, sop, documents }, this.regions);
    const answers = await this.organisations.named(sop, draft.values);
    sendPage(reply, checkAnswersPage(visit, { draft, answers, sop, documents, problems }, this.regions));
  }

  /** A second click, an old page or the back button: all lead to the same confirmation. */
  @Post()
  async submit(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    postedForm(reply);
    const own = await this.drafts.get(visit, draftId);
    const { actorToken, draft, sop } = own;
    try {
      goTo(reply, await this.drafts.file(own));
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const documents = await this.documents.list(actorToken, draftId).catch(() => []);
      const problems = refusalLines(visit, { draft, sop }, error);
      const answers = await this.organisations.named(sop, draft.values);
      sendPage(
        reply,
        checkAnswersPage(visit, { draft, answers, sop, documents, problems }, this.regions),
        error.status,
      );
    }
  }
}
