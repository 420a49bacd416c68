import { type Actor, type DistrictReport, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, parsed } from '@loket/service-kit';
import { isRealDate } from '@loket/working-time';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ServiceOffers } from '../definitions/service-offers';
import { type ReportQuery, districtReport } from './district-report';
import { mayReadReports } from './may-read-reports';

const date = z.string().refine(isRealDate);
const reportQuery = parsed(
  z.object({ service: z.string().max(60), from: date, to: date }).refine(({ from, to }) => from <= to),
);

@Controller('agencies/:agency/reports')
export class ReportsController {
  constructor(
    private readonly source: DataSource,
    private readonly offers: ServiceOffers,
  ) {}

  @Get('by-district')
  async byDistrict(
    @Param('agency') agency: string,
    @Query(reportQuery) query: ReportQuery,
    @ActorParam() actor: Actor,
  ): Promise<DistrictReport> {
    if (!mayReadReports(actor, agency)) throw new Problem('not-found');
    const offer = (await this.offers.list()).find((each) => each.agency === agency && each.service === query.service);
    if (offer === undefined) throw new Problem('not-found');
    return inTransaction(this.source, () => districtReport(agency, offer.sop, query));
  }
}
