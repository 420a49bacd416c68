import { type AccountContact, type AccountOpened, type Officer, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { findContact } from './find-contact';
import { officersAmong, officersWith } from './find-officers';
import { type OfficersQuery, officersQuery } from './officers-query';
import { OpenAccount } from './open-account';

const openingForm = z.object({ caseId: z.uuid() });

@Controller('internal')
@ForServices()
export class AccountHoldersController {
  constructor(
    private readonly source: DataSource,
    private readonly openAccount: OpenAccount,
  ) {}

  @Post('accounts')
  @HttpCode(200)
  open(@Body(parsed(openingForm)) { caseId }: z.infer<typeof openingForm>): Promise<AccountOpened> {
    return this.openAccount.run(caseId);
  }

  @Get('accounts/:id/contact')
  async contact(@Param('id', parsed(z.uuid())) id: string): Promise<AccountContact> {
    const contact = await inTransaction(this.source, () => findContact(id));
    if (contact === undefined) throw new Problem('not-found');
    return contact;
  }

  @Get('officers')
  officers(@Query(parsed(officersQuery)) { ids, ...filter }: OfficersQuery): Promise<readonly Officer[]> {
    return inTransaction(this.source, () => (ids === undefined ? officersWith(filter) : officersAmong(ids)));
  }
}
