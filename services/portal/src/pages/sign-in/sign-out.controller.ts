import { Public } from '@loket/service-kit';
import { Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { goTo } from '../../rendering/send-page';
import { Accounts } from '../../upstream/accounts';
import { ActorTokens } from '../../visit/actor-tokens';
import { findSessionToken, forgetSession } from '../../visit/session-cookie';

@Controller('keluar')
@Public()
export class SignOutController {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: ActorTokens,
  ) {}

  @Post()
  async signOut(@Res() reply: FastifyReply): Promise<void> {
    postedForm(reply);
    const token = findSessionToken(reply.request);
    forgetSession(reply);
    if (token !== undefined) {
      this.tokens.forget(token);
      // The cookie is gone in any case; accounts ends the session by itself when it cannot be told now.
      await this.accounts.signOut(token).catch(() => undefined);
    }
    goTo(reply, '/', 'signed-out');
  }
}
