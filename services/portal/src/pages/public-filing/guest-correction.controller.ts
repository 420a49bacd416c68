import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { fieldProblems } from '../../forms/problem-on-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { sendFile } from '../../rendering/send-file';
import { goTo, sendPage } from '../../rendering/send-page';
import { isRefused, ReceiveUpload } from '../../uploads/receive-upload';
import { Casework } from '../../upstream/casework';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { type TrackedCase, trackedCasePage } from '../tracking/tracked-case.page';
import { trackedPath } from '../tracking/tracked-path';
import { GuestCases } from './guest-case';

/** What the holder of the link of a case that was filed online does with its files. */
@Controller('lacak/:number/:secret')
@Public()
export class GuestCorrectionController {
  constructor(
    private readonly cases: GuestCases,
    private readonly casework: Casework,
    private readonly documents: Documents,
    private readonly upload: ReceiveUpload,
  ) {}

  @Post('dokumen/:requirement')
  async receive(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Param('requirement') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { address } = visitOf(reply);
    const shown = await this.cases.get(number, secret, address);
    const { maxBytes } = this.cases.askedFor(shown, key);
    const actorToken = await this.cases.token(number, secret, address);
    const place = { actorToken, dossierId: shown.kase.id, requirement: key, maxBytes };
    const result = await this.upload.run(reply, place);
    if (!isRefused(result)) return goTo(reply, `${trackedPath(number, secret)}#dokumen-${key}`, 'uploaded');
    const refused = { requirement: key, sentence: result.sentence };
    const problems = [{ message: result.sentence, href: `#berkas-${key}` }];
    await this.answer(reply, number, secret, { refused, problems }, result.status);
  }

  @Post('perbaikan')
  async handIn(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const form = { id: posted['id'] ?? newId(), visit: Number(posted['visit']), reply: '' };
    try {
      const { state } = await this.casework.resubmitTracked(number, secret, form);
      goTo(reply, trackedPath(number, secret), state === 'settled' ? 'resubmitted' : 'decision-processing');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 404) throw error;
      const named = fieldProblems(error).map(({ field, message }) => ({ message, href: `#dokumen-${field}` }));
      const problems = named.length > 0 ? named : [{ message: problemInWords(visit, error) }];
      await this.answer(reply, number, secret, { problems }, error.status);
    }
  }

  @Get('surat/:letterId')
  async letter(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Param('letterId') letterId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = await this.cases.token(number, secret, visitOf(reply).address);
    sendFile(reply, await this.documents.letter(token, letterId));
  }

  @Get('lampiran/:documentId')
  async attachment(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Param('documentId') documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = await this.cases.token(number, secret, visitOf(reply).address);
    sendFile(reply, await this.documents.content(token, documentId));
  }

  private async answer(
    reply: FastifyReply,
    number: string,
    secret: string,
    more: Pick<TrackedCase, 'problems' | 'refused'>,
    status: number,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { kase, asked } = await this.cases.get(number, secret, visit.address);
    const draft = { id: newId(), text: '' };
    sendPage(reply, trackedCasePage(visit, { kase, asked, path: trackedPath(number, secret), draft, ...more }), status);
  }
}
