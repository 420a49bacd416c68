import type { AccountDetail, AccountList, Actor } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DeactivateAccount } from '../account-acts/deactivate-account';
import { ReactivateAccount } from '../account-acts/reactivate-account';
import { type ReasonForm, reasonForm } from '../account-acts/reason-form';
import { ResendLink } from '../account-acts/resend-link';
import { type AccountsQuery, accountsQuery } from './accounts-query';
import { listAccounts } from './list-accounts';
import { readAccount } from './read-account';

const uuid = parsed(z.uuid());

/** The accounts that officers look after; an account of another office does not exist for them. */
@Controller()
export class AccountsController {
  constructor(
    private readonly source: DataSource,
    private readonly deactivateAccount: DeactivateAccount,
    private readonly reactivateAccount: ReactivateAccount,
    private readonly resendLink: ResendLink,
  ) {}

  @Get('agencies/:agency/accounts')
  list(
    @Param('agency') agency: string,
    @Query(parsed(accountsQuery)) query: AccountsQuery,
    @ActorParam() actor: Actor,
  ): Promise<AccountList> {
    return inTransaction(this.source, () => listAccounts(agency, query, actor));
  }

  @Get('accounts/:id')
  get(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<AccountDetail> {
    return inTransaction(this.source, () => readAccount(id, actor));
  }

  @Post('accounts/:id/link')
  @HttpCode(204)
  resend(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<void> {
    return this.resendLink.run(id, actor);
  }

  @Post('accounts/:id/deactivation')
  @HttpCode(204)
  deactivate(
    @Param('id', uuid) id: string,
    @Body(parsed(reasonForm)) { reason }: ReasonForm,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.deactivateAccount.run(id, reason, actor);
  }

  @Post('accounts/:id/reactivation')
  @HttpCode(204)
  reactivate(
    @Param('id', uuid) id: string,
    @Body(parsed(reasonForm)) { reason }: ReasonForm,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.reactivateAccount.run(id, reason, actor);
  }
}
