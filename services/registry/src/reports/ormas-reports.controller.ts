import { type OrmasReports, Problem, zoneOfRegion } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Public, parsed } from '@loket/service-kit';
import { localDate } from '@loket/working-time';
import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { missingHalfYears } from './missing-half-years';
import { findStanding } from './read-reports';

@Controller('ormas/:id/reports')
@Public()
export class OrmasReportsController {
  constructor(private readonly source: DataSource) {}

  @Get()
  async reports(@Param('id', parsed(z.uuid())) id: string): Promise<OrmasReports> {
    const standing = await inTransaction(this.source, () => findStanding(id));
    if (standing === undefined) throw new Problem('not-found', 'Ormas ini tidak ada dalam daftar.');
    const { registeredOn, reports, provinceCode } = standing;
    const reported = reports.map(({ halfYear }) => halfYear);
    return {
      reports,
      missing: missingHalfYears(registeredOn, reported, localDate(Date.now(), zoneOfRegion(provinceCode))),
    };
  }
}
