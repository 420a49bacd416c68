import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { sendPage } from '../../rendering/send-page';
import { Accounts } from '../../upstream/accounts';
import { visitOf } from '../../visit/visit';
import { forgottenPasswordPage, linkOnItsWayPage } from './forgotten-password.page';

const LONGEST_ADDRESS = 254;
const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

@Controller('lupa-password')
@Public()
export class ForgottenPasswordController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  show(@Res() reply: FastifyReply): void {
    sendPage(reply, forgottenPasswordPage(visitOf(reply), {}));
  }

  @Post()
  async request(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const email = (postedForm(reply)['email'] ?? '').trim();
    const { emailMissing, emailWrong } = visit.words.visitor;
    if (!isAddress(email))
      return sendPage(
        reply,
        forgottenPasswordPage(visit, { email, error: email === '' ? emailMissing : emailWrong }),
        422,
      );
    try {
      await this.accounts.requestPasswordLink(email, visit.address);
      sendPage(reply, linkOnItsWayPage(visit));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      sendPage(reply, forgottenPasswordPage(visit, { email, error: problemInWords(visit, error) }), error.status);
    }
  }
}
