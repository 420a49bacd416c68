import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { goTo } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { signedIn } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { OwnDrafts } from './own-draft';
import { pathOf, wizardKeys } from './wizard-steps';

/** What a page of before there were several begins. */
const FIRST_SERVICE = 'ormas-registration';

@Controller('pendaftaran')
@Public()
export class StartDraftController {
  constructor(
    private readonly casework: Casework,
    private readonly drafts: OwnDrafts,
  ) {}

  @Post()
  async start(@Res() reply: FastifyReply): Promise<void> {
    const { id, layanan: service = FIRST_SERVICE } = postedForm(reply);
    const { actorToken } = signedIn(visitOf(reply));
    const draft = await this.casework.openDraft(actorToken, id ?? newId(), service);
    goTo(reply, `/pendaftaran/${draft.id}`);
  }

  /** To the first page that is not complete. */
  @Get(':draftId')
  async goOn(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const own = await this.drafts.get(visitOf(reply), draftId);
    const { draft, sop } = own;
    if (draft.caseNumber !== null) return goTo(reply, await this.drafts.filedPath(own), 'already-filed');
    const key = wizardKeys(sop).find((each) => !draft.completeSections.includes(each));
    goTo(reply, pathOf(draft.id, key ?? 'periksa'));
  }
}
