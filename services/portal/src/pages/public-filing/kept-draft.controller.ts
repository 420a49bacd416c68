import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../config';
import { sendFile } from '../../rendering/send-file';
import { goTo, sendPage } from '../../rendering/send-page';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { OwnDrafts } from '../wizard/own-draft';
import { keptDraftPage } from './kept-draft.page';

@Controller('pendaftaran/:draftId')
@Public()
export class KeptDraftController {
  constructor(
    private readonly drafts: OwnDrafts,
    private readonly documents: Documents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where somebody without an account finds the way back to what they have filled in so far. */
  @Get('tersimpan')
  async show(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const own = await this.drafts.get(visit, draftId);
    if (own.draft.caseNumber !== null) return goTo(reply, await this.drafts.filedPath(own), 'already-filed');
    const secret = visit.draftSecret(draftId);
    if (secret === undefined) return goTo(reply, '/permohonan', 'saved');
    const path = `/ajukan/lanjut/${encodeURIComponent(draftId)}/${encodeURIComponent(secret)}`;
    const link = new URL(path, this.config.PORTAL_URL).href;
    sendPage(reply, keptDraftPage(visit, { ...own, link }));
  }

  /** A file of the draft, for whoever may see the draft. */
  @Get('berkas/:documentId')
  async file(
    @Param('draftId') draftId: string,
    @Param('documentId') documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actorToken } = await this.drafts.get(visitOf(reply), draftId);
    const files = await this.documents.list(actorToken, draftId);
    if (!files.some(({ id }) => id === documentId)) throw new Problem('not-found');
    sendFile(reply, await this.documents.content(actorToken, documentId));
  }
}
