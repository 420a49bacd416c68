import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Accounts } from '../../upstream/accounts';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { accountsFilter } from './accounts-filter';
import { accountsPage } from './accounts.page';

@Controller('kantor/:agency/akun')
@Public()
export class AccountsController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  async list(
    @Param('agency') agency: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const filter = accountsFilter(query);
    const list = await this.accounts.list(officer(visit).actorToken, agency, { ...filter });
    sendPage(reply, accountsPage(visit, { agency, list, filter }));
  }
}
