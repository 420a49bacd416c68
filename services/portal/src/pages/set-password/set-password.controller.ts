import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { fieldProblems } from '../../forms/problem-on-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { Accounts } from '../../upstream/accounts';
import { visitOf } from '../../visit/visit';
import { linkOverPage, setPasswordPage } from './set-password.page';

@Controller('kata-sandi')
@Public()
export class SetPasswordController {
  constructor(private readonly accounts: Accounts) {}

  @Get(':token')
  async show(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    try {
      const { username } = await this.accounts.passwordLink(token);
      sendPage(reply, setPasswordPage(visit, { token, username, errors: {} }));
    } catch (error) {
      linkOver(reply, error);
    }
  }

  @Post(':token')
  async save(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { password = '', repeated = '', username = '' } = postedForm(reply);
    const again = (errors: { password?: string; repeated?: string }, status: number): void =>
      sendPage(reply, setPasswordPage(visit, { token, username, errors }), status);
    const { passwordMissing, passwordsDiffer } = visit.words.visitor;
    if (password === '') return again({ password: passwordMissing }, 422);
    if (password !== repeated) return again({ repeated: passwordsDiffer }, 422);
    try {
      await this.accounts.setPassword(token, password);
      goTo(reply, '/masuk', 'password-set');
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'not-found' || error.status === 410)
        return linkOver(reply, error);
      again({ password: fieldProblems(error)[0]?.message ?? problemInWords(visit, error) }, error.status);
    }
  }
}

function linkOver(reply: FastifyReply, error: unknown): void {
  const over =
    error instanceof Problem &&
    (error.status === 410 || error.code === 'not-found' || error.code === 'invalid-request');
  if (!over) throw error;
  const visit = visitOf(reply);
  const problem = error.status === 410 ? error : new Problem('link-expired');
  sendPage(reply, linkOverPage(visit, problemInWords(visit, problem)), 410);
}
