import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { requirementsOf } from '@loket/sop';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { goTo, sendPage } from '../../rendering/send-page';
import { isRefused, ReceiveUpload } from '../../uploads/receive-upload';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { OwnDrafts } from '../wizard/own-draft';
import { DOCUMENTS, pathOf } from '../wizard/wizard-steps';
import { draftDocumentsPage } from './draft-documents.page';

@Controller('pendaftaran/:draftId/dokumen')
@Public()
export class DraftDocumentsController {
  constructor(
    private readonly drafts: OwnDrafts,
    private readonly documents: Documents,
    private readonly upload: ReceiveUpload,
  ) {}

  @Get()
  async show(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const own = await this.drafts.get(visit, draftId);
    const { actorToken, draft, sop } = own;
    if (draft.caseNumber !== null) return goTo(reply, await this.drafts.filedPath(own), 'already-filed');
    const documents = await this.documents.list(actorToken, draftId);
    sendPage(reply, draftDocumentsPage(visit, { draft, sop, documents }));
  }

  @Post(':requirement')
  async receive(
    @Param('draftId') draftId: string,
    @Param('requirement') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const own = await this.drafts.get(visit, draftId);
    const { actorToken, draft, sop } = own;
    if (draft.caseNumber !== null) {
      // The file is not looked at, but read to its end so that the browser gets to see the answer.
      reply.request.raw.resume();
      return goTo(reply, await this.drafts.filedPath(own), 'already-filed');
    }
    const requirement = requirementsOf(sop, draft.values).find((each) => each.key === key);
    if (requirement === undefined) throw new Problem('not-found');
    const result = await this.upload.run(reply, {
      actorToken,
      dossierId: draftId,
      requirement: key,
      maxBytes: requirement.maxBytes,
    });
    if (!isRefused(result)) return goTo(reply, `${pathOf(draftId, DOCUMENTS)}#dokumen-${key}`, 'uploaded');
    const documents = await this.documents.list(actorToken, draftId).catch(() => []);
    const refused = { requirement: key, sentence: result.sentence };
    sendPage(reply, draftDocumentsPage(visit, { draft, sop, documents, refused }), result.status);
  }
}
