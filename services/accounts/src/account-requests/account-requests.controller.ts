import type { AccountBehindRequest, AccountOpened, Actor } from '@loket/contracts';
import { ActorParam, ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ResendLink } from '../account-acts/resend-link';
import { CallerAddress } from '../sessions/caller-address';
import { FindAccountBehindRequest } from './account-behind-request';
import { ChangeAccount } from './change-account';
import { OpenAccount } from './open-account';

const ofCase = z.object({ caseId: z.uuid() });
const uuid = parsed(z.uuid());

/** What cases of account services ask for, and what decides them has to know. */
@Controller()
export class AccountRequestsController {
  constructor(
    private readonly openAccount: OpenAccount,
    private readonly changeAccount: ChangeAccount,
    private readonly behind: FindAccountBehindRequest,
    private readonly resendLink: ResendLink,
  ) {}

  @Post('internal/accounts')
  @ForServices()
  @HttpCode(200)
  open(@Body(parsed(ofCase)) { caseId }: z.infer<typeof ofCase>): Promise<AccountOpened> {
    return this.openAccount.run(caseId);
  }

  @Post('internal/account-changes')
  @ForServices()
  @HttpCode(200)
  change(@Body(parsed(ofCase)) { caseId }: z.infer<typeof ofCase>): Promise<AccountOpened> {
    return this.changeAccount.run(caseId);
  }

  @Get('account-requests/:caseId')
  show(@Param('caseId', uuid) caseId: string, @ActorParam() actor: Actor): Promise<AccountBehindRequest> {
    return this.behind.runFor(caseId, actor);
  }

  @Get('internal/account-requests/:caseId')
  @ForServices()
  showToServices(@Param('caseId', uuid) caseId: string): Promise<AccountBehindRequest> {
    return this.behind.run(caseId);
  }

  /** For whoever holds the case's secret link: the answer never tells whether anything was sent. */
  @Post('internal/account-requests/:caseId/link')
  @ForServices()
  @HttpCode(202)
  resend(@Param('caseId', uuid) caseId: string, @CallerAddress() from: string): Promise<void> {
    return this.resendLink.runForCase(caseId, from);
  }
}
