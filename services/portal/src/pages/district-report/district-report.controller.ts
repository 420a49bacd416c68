import { type DistrictReport, Problem, zoneOfRegion } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { localDate } from '@loket/working-time';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Regions } from '../../regions/regions';
import { sendPage } from '../../rendering/send-page';
import { fileHeaders } from '../../security/page-headers';
import type { Offer } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Reports } from '../../upstream/reports';
import { officer } from '../../visit/signed-in';
import { type Visit, visitOf } from '../../visit/visit';
import { type DistrictReportView, districtReportPage } from './district-report.page';
import { readPeriod } from './read-period';
import { reportCsv } from './report-csv';
import { choiceOf } from './report-paths';
import { reportedServices } from './reported-services';

type Query = Readonly<Record<string, unknown>>;

@Controller('laporan/per-kecamatan')
@Public()
export class DistrictReportController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly reports: Reports,
    private readonly regions: Regions,
  ) {}

  @Get()
  async show(@Query() query: Query, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const view = await this.view(visit, query);
    const isWrong = Object.keys(view.asked.errors).length > 0;
    sendPage(reply, districtReportPage(visit, view, this.regions), isWrong ? 422 : 200);
  }

  @Get('csv')
  async file(@Query() query: Query, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { report } = await this.view(visit, query);
    if (report === undefined) throw new Problem('not-found');
    void reply
      .headers({
        ...fileHeaders,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${report.service}-per-kecamatan-${report.from}-${report.to}.csv"`,
      })
      .send(reportCsv(report, this.regions, visit));
  }

  private async view(visit: Visit, query: Query): Promise<DistrictReportView> {
    const session = officer(visit);
    const offers = reportedServices(session, await this.catalogue.offers());
    const wanted = query['layanan'];
    const chosen = wanted === undefined ? offers[0] : offers.find((offer) => choiceOf(offer) === wanted);
    if (wanted !== undefined && chosen === undefined) throw new Problem('not-found');
    const asked = readPeriod(query, await this.today(chosen), visit.locale);
    return { offers, chosen, asked, report: await this.report(session.actorToken, chosen, asked.period) };
  }

  private async report(
    actorToken: string,
    chosen: Offer | undefined,
    period: DistrictReportView['asked']['period'],
  ): Promise<DistrictReport | undefined> {
    return chosen === undefined || period === undefined
      ? undefined
      : this.reports.byDistrict(actorToken, chosen, period);
  }

  /** The date at the office. */
  private async today(chosen: Offer | undefined): Promise<string> {
    const office = (await this.catalogue.agencies()).find(({ id }) => id === chosen?.agency);
    return localDate(Date.now(), zoneOfRegion(office?.regionCode ?? ''));
  }
}
