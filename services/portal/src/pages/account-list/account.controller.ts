import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Accounts } from '../../upstream/accounts';
import { ActorTokens } from '../../visit/actor-tokens';
import type { News } from '../../visit/news';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { accountPath } from './account-paths';
import { accountPage, type AccountPage } from './account.page';

type ActOnAccount = (actorToken: string, reason: string) => Promise<unknown>;

@Controller('kantor/:agency/akun/:id')
@Public()
export class AccountController {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: ActorTokens,
  ) {}

  @Get()
  show(@Param('agency') agency: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(reply, agency, id, {});
  }

  @Post('kirim-ulang')
  resend(@Param('agency') agency: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.act(reply, { agency, id, news: 'link-resent' }, (token) => this.accounts.resendLink(token, id));
  }

  @Post('nonaktifkan')
  deactivate(@Param('agency') agency: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.act(reply, { agency, id, news: 'account-deactivated' }, async (token, reason) => {
      await this.accounts.deactivate(token, id, reason);
      this.tokens.forgetAccount(id);
    });
  }

  @Post('aktifkan')
  reactivate(@Param('agency') agency: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.act(reply, { agency, id, news: 'account-reactivated' }, (token, reason) =>
      this.accounts.reactivate(token, id, reason),
    );
  }

  private async act(
    reply: FastifyReply,
    { agency, id, news }: { agency: string; id: string; news: News },
    act: ActOnAccount,
  ): Promise<void> {
    const visit = visitOf(reply);
    const reason = postedForm(reply)['alasan'] ?? '';
    try {
      await act(officer(visit).actorToken, reason);
      goTo(reply, accountPath(agency, id), news);
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.accounts.one.kept);
      await this.answer(reply, agency, id, { reason, error: errors['reason'], problem: sentence }, error.status);
    }
  }

  private async answer(
    reply: FastifyReply,
    agency: string,
    id: string,
    typed: AccountPage['typed'],
    status = 200,
  ): Promise<void> {
    const visit = visitOf(reply);
    const account = await this.accounts.account(officer(visit).actorToken, id);
    sendPage(reply, accountPage(visit, { agency, account, typed }), status);
  }
}
