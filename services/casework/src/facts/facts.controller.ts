import {
  type AccountRequest,
  type Correspondence,
  type DeadlineNotice,
  type EntryRecord,
  type LetterFacts,
  Problem,
  type ReceiptFacts,
  type RegistrationRecord,
  type ReportRecord,
} from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { AgenciesClient } from '../access/agencies-client';
import { CONFIG, type Config } from '../config';
import { entryRecordOf } from '../data-entry/entry-record';
import { getSop } from '../definitions/definition-store';
import { RegisterFields } from '../register/register-fields';
import { reportRecordOf } from '../register/report-record';
import { type CaseRow, findCase } from '../transitions/case-row';
import { accountRequestOf } from './account-request';
import { correspondenceOf } from './correspondence';
import { noticeOf } from './deadline-notice';
import { letterFactsOf } from './letter-facts';
import { receiptFactsOf } from './receipt-facts';
import { registrationRecordOf } from './registration-record';
import { thresholdEvents } from './told-of-threshold';

const uuid = parsed(z.uuid());
const ofTransition = parsed(z.object({ transition: z.coerce.number().int().exactOptional() }));
const ofThreshold = z.object({ event: z.enum(thresholdEvents), clock: z.string().max(100) });

/** Facts of a case for the services that act on it, asked by id at the moment they are needed. */
@Controller('internal/cases/:id')
@ForServices()
export class FactsController {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly registerFields: RegisterFields,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('account-request')
  accountRequest(@Param('id', uuid) id: string): Promise<AccountRequest> {
    return this.of(id, async (kase) => accountRequestOf(kase));
  }

  @Get('letter-facts')
  async letter(@Param('id', uuid) id: string, @Query('kind') kind: string): Promise<LetterFacts> {
    const { facts, sop, form } = await this.of(id, async (kase) => ({
      facts: await letterFactsOf(kase, kind),
      sop: await getSop(kase.definition_hash),
      form: kase.form,
    }));
    return { ...facts, fields: await this.registerFields.complete(sop, form, facts.fields) };
  }

  @Get('receipt-facts')
  receipt(@Param('id', uuid) id: string): Promise<ReceiptFacts> {
    return this.of(id, (kase) => receiptFactsOf(kase, this.config.PORTAL_URL));
  }

  @Get('registration-record')
  record(@Param('id', uuid) id: string): Promise<RegistrationRecord> {
    return this.of(id, async (kase) => registrationRecordOf(kase));
  }

  @Get('report-record')
  report(@Param('id', uuid) id: string): Promise<ReportRecord> {
    return this.of(id, reportRecordOf);
  }

  @Get('entry-record')
  async entry(@Param('id', uuid) id: string): Promise<EntryRecord> {
    const { kase, sop } = await this.of(id, async (found) => ({
      kase: found,
      sop: await getSop(found.definition_hash),
    }));
    return entryRecordOf(kase, sop, await this.agencies.get(kase.agency));
  }

  @Get('correspondence')
  correspondence(
    @Param('id', uuid) id: string,
    @Query(ofTransition) { transition }: { transition?: number },
  ): Promise<Correspondence> {
    return this.of(id, (kase) => correspondenceOf(kase, transition));
  }

  @Get('deadline-notice')
  async notice(
    @Param('id', uuid) id: string,
    @Query(parsed(ofThreshold)) { event, clock }: z.infer<typeof ofThreshold>,
  ): Promise<DeadlineNotice> {
    const { told, ...notice } = await this.of(id, (kase) => noticeOf(kase, event, clock));
    const groups = await Promise.all(told.roles.map(({ role, agency }) => this.agencies.officersOf(role, agency)));
    const officers = new Set([...told.accounts, ...groups.flat()]);
    return { ...notice, officers: [...officers].filter((account) => !told.except.has(account)) };
  }

  private of<T>(id: string, read: (kase: CaseRow) => Promise<T>): Promise<T> {
    return inTransaction(this.source, async () => {
      const kase = await findCase(id);
      if (kase === undefined) throw new Problem('not-found');
      return read(kase);
    });
  }
}
