import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm, valuesOf } from '../../forms/posted-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Documents } from '../../upstream/documents';
import { Entries } from '../../upstream/entries';
import { visitOf } from '../../visit/visit';
import { OwnDrafts } from '../wizard/own-draft';
import { alikePageOf } from './alike.page';
import { alikePath, correctionPath, filesPath, officePath } from './entry-paths';

@Controller('masterdata/ormas/serupa/:id')
@Public()
export class AlikeController {
  constructor(
    private readonly drafts: OwnDrafts,
    private readonly entries: Entries,
    private readonly documents: Documents,
    private readonly regions: Regions,
  ) {}

  @Get()
  async show(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken, draft } = await this.drafts.get(visit, id);
    const likeness = await this.entries.likeness(actorToken, id);
    sendPage(reply, alikePageOf(visit, { id, likeness, filed: draft.caseNumber !== null }, this.regions));
  }

  /** Back to where the entry stood, or to the list where it is on record already. */
  @Post()
  async choose(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { pilihan } = postedForm(reply);
    const { actorToken, draft } = await this.drafts.get(visitOf(reply), id);
    const seen = valuesOf(reply.request.body, 'dilihat').slice(0, 50);
    if (pilihan !== 'lain' && pilihan !== 'sama') return goTo(reply, alikePath(id));
    if (pilihan === 'lain') {
      await this.entries.choose(actorToken, id, { choice: 'another', seen });
      return goTo(reply, draft.caseNumber === null ? filesPath(id) : correctionPath(id));
    }
    if (draft.caseNumber !== null) return goTo(reply, correctionPath(id), 'already-filed');
    for (const document of await this.documents.list(actorToken, id))
      await this.documents.remove(actorToken, id, document.id);
    await this.entries.choose(actorToken, id, { choice: 'the-same', seen });
    goTo(reply, officePath(draft.agency), 'entry-cancelled');
  }
}
