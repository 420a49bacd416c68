import {
  type Correspondence,
  type DeadlineNotice,
  type LetterFacts,
  Problem,
  type ReceiptFacts,
  type RegistrationRecord,
} from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { AgenciesClient } from '../access/agencies-client';
import { CONFIG, type Config } from '../config';
import { type CaseRow, findCase } from '../transitions/case-row';
import { type Applicant, applicantOf } from './applicant';
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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('applicant')
  applicant(@Param('id', uuid) id: string): Promise<Applicant> {
    return this.of(id, async (kase) => applicantOf(kase));
  }

  @Get('letter-facts')
  letter(@Param('id', uuid) id: string, @Query('kind') kind: string): Promise<LetterFacts> {
    return this.of(id, (kase) => letterFactsOf(kase, kind));
  }

  @Get('receipt-facts')
  receipt(@Param('id', uuid) id: string): Promise<ReceiptFacts> {
    return this.of(id, (kase) => receiptFactsOf(kase, this.config.PORTAL_URL));
  }

  @Get('registration-record')
  record(@Param('id', uuid) id: string): Promise<RegistrationRecord> {
    return this.of(id, async (kase) => registrationRecordOf(kase));
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
    return { ...notice, officers: [...new Set([...told.accounts, ...groups.flat()])] };
  }

  private of<T>(id: string, read: (kase: CaseRow) => Promise<T>): Promise<T> {
    return inTransaction(this.source, async () => {
      const kase = await findCase(id);
      if (kase === undefined) throw new Problem('not-found');
      return read(kase);
    });
  }
}
