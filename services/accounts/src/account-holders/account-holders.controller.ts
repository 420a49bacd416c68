import { type AccountActFacts, type AccountContact, type Officer, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { findActFacts } from '../account-acts/read-acts';
import { findContact } from './find-contact';
import { officersAmong, officersWith } from './find-officers';
import { type OfficersQuery, officersQuery } from './officers-query';

const uuid = parsed(z.uuid());

@Controller('internal')
@ForServices()
export class AccountHoldersController {
  constructor(private readonly source: DataSource) {}

  @Get('accounts/:id/contact')
  async contact(@Param('id', uuid) id: string): Promise<AccountContact> {
    const contact = await inTransaction(this.source, () => findContact(id));
    if (contact === undefined) throw new Problem('not-found');
    return contact;
  }

  @Get('account-acts/:id')
  async act(@Param('id', uuid) id: string): Promise<AccountActFacts> {
    const facts = await inTransaction(this.source, () => findActFacts(id));
    if (facts === undefined) throw new Problem('not-found');
    return facts;
  }

  @Get('officers')
  officers(@Query(parsed(officersQuery)) { ids, ...filter }: OfficersQuery): Promise<readonly Officer[]> {
    return inTransaction(this.source, () => (ids === undefined ? officersWith(filter) : officersAmong(ids)));
  }
}
