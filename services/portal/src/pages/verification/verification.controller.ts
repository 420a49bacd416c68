import { type LetterVerification, Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sizeInWords } from '../../forms/file-limits';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { Documents } from '../../upstream/documents';
import { postedFile } from '../../uploads/posted-file';
import { visitOf } from '../../visit/visit';
import { verificationPage, verifiedLetterPage } from './verification.page';

const LONGEST_CODE = 60;
const MOST_BYTES = 10 * 1_048_576;
const pathOf = ({ code }: Pick<LetterVerification, 'code'>): string => `/periksa/${encodeURIComponent(code)}`;

@Controller('periksa')
@Public()
export class VerificationController {
  constructor(private readonly documents: Documents) {}

  @Get()
  ask(@Query('kode') code: unknown, @Res() reply: FastifyReply): void {
    const visit = visitOf(reply);
    if (typeof code !== 'string') return sendPage(reply, verificationPage(visit, {}));
    const cleaned = code.replace(/[\s-]/g, '').toUpperCase();
    if (cleaned === '')
      return sendPage(reply, verificationPage(visit, { codeError: visit.words.visitor.verifyCodeMissing }), 422);
    if (cleaned.length > LONGEST_CODE)
      return sendPage(reply, verificationPage(visit, { code, codeError: visit.words.visitor.verifyUnknownCode }), 422);
    goTo(reply, pathOf({ code: cleaned }));
  }

  @Post()
  async compare(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { forms, visitor } = visit.words;
    const again = (fileError: string, status: number): void =>
      sendPage(reply, verificationPage(visit, { fileError }), status);
    const file = await postedFile(reply, MOST_BYTES);
    if (file === undefined) return again(forms.fileMissing, 422);
    try {
      goTo(reply, pathOf(await this.documents.verifyFile(file.content)));
    } catch (error) {
      file.drain();
      if (file.isTooLarge()) return again(forms.fileTooLarge(sizeInWords(MOST_BYTES)), 422);
      if (!(error instanceof Problem)) throw error;
      again(error.status === 404 ? visitor.verifyUnknownFile : problemInWords(visit, error), error.status);
    }
  }

  @Get(':code')
  async show(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    try {
      sendPage(reply, verifiedLetterPage(visit, await this.documents.verification(code)));
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      sendPage(reply, verificationPage(visit, { code, codeError: visit.words.visitor.verifyUnknownCode }), 404);
    }
  }
}
