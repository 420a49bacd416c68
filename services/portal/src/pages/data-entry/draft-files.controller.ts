import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import type { DocumentRequirement, Sop } from '@loket/sop';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { fieldProblems } from '../../forms/problem-on-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { OwnDrafts } from '../wizard/own-draft';
import { type DraftFiles, draftFilesPage } from './draft-files.page';
import { alikePath, correctionPath, draftPath, filesPath, officePath } from './entry-paths';
import { ReceiveEntryFile } from './receive-entry-file';

@Controller('masterdata/ormas/tambah/:draftId')
@Public()
export class DraftFilesController {
  constructor(
    private readonly drafts: OwnDrafts,
    private readonly casework: Casework,
    private readonly documents: Documents,
    private readonly receive: ReceiveEntryFile,
  ) {}

  @Get('berkas')
  async show(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(reply, draftId);
  }

  @Post('berkas')
  async add(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const { actorToken, draft, sop } = await this.drafts.get(visitOf(reply), draftId);
    if (draft.caseNumber !== null) {
      // The file is not looked at, but read to its end so that the browser gets to see the answer.
      reply.request.raw.resume();
      return goTo(reply, correctionPath(draft.id), 'already-filed');
    }
    const refusal = await this.receive.run(reply, { actorToken, dossierId: draftId, requirement: fileList(sop) });
    if (refusal === undefined) return goTo(reply, filesPath(draftId), 'uploaded');
    await this.answer(reply, draftId, { refused: refusal.refused }, refusal.status);
  }

  @Post('berkas/:documentId/hapus')
  async remove(
    @Param('draftId') draftId: string,
    @Param('documentId') documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    postedForm(reply);
    const { actorToken } = await this.drafts.get(visitOf(reply), draftId);
    await this.documents.remove(actorToken, draftId, documentId);
    goTo(reply, filesPath(draftId), 'file-removed');
  }

  /** A second click, an old page or the back button: all lead to the same entry. */
  @Post('simpan')
  async store(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    postedForm(reply);
    const { actorToken, draft } = await this.drafts.get(visit, draftId);
    try {
      const { number } = await this.casework.submitDraft(actorToken, draftId);
      goTo(reply, `${officePath(draft.agency)}&tersimpan=${encodeURIComponent(number)}`);
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      if (error.code === 'alike-unanswered') return goTo(reply, alikePath(draftId));
      if (fieldProblems(error).length > 0) return goTo(reply, draftPath(draftId));
      const problem = error.status >= 500 ? visit.words.problems.keptDraft : problemInWords(visit, error);
      await this.answer(reply, draftId, { problem }, error.status);
    }
  }

  private async answer(
    reply: FastifyReply,
    draftId: string,
    more: Partial<DraftFiles> = {},
    status = 200,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken, draft, sop } = await this.drafts.get(visit, draftId);
    if (draft.caseNumber !== null) return goTo(reply, correctionPath(draft.id), 'already-filed');
    const documents = await this.documents.list(actorToken, draftId);
    sendPage(reply, draftFilesPage(visit, { draft, requirement: fileList(sop), documents, ...more }), status);
  }
}

/** The requirement that takes many files. */
export function fileList({ documents }: Pick<Sop, 'documents'>): DocumentRequirement {
  const requirement = documents.find(({ many }) => many === true);
  if (requirement === undefined) throw new Problem('not-found');
  return requirement;
}
