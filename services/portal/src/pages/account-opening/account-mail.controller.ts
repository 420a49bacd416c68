import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { goTo } from '../../rendering/send-page';
import { Accounts } from '../../upstream/accounts';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { trackedPath } from '../tracking/tracked-path';

/** Whoever holds the secret link may have the account's data sent to its address once more. */
@Controller('lacak/:number/:secret/data-akun')
@Public()
export class AccountMailController {
  constructor(
    private readonly casework: Casework,
    private readonly accounts: Accounts,
  ) {}

  @Post()
  async resend(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    postedForm(reply);
    const { id, service } = await this.casework.track(number, secret);
    if (service !== 'account-opening') throw new Problem('not-found');
    await this.accounts.resendForCase(id, visitOf(reply).address);
    goTo(reply, trackedPath(number, secret), 'link-asked');
  }
}
