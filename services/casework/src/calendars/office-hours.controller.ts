import { type OfficeHours, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Public, parsed } from '@loket/service-kit';
import { type Calendar, localDate, openingHoursInWords } from '@loket/working-time';
import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { findCalendarOfAgency } from './agency-calendar';

const agencyId = parsed(z.string().max(60));

@Controller('agencies/:id/hours')
@Public()
export class OfficeHoursController {
  constructor(private readonly source: DataSource) {}

  @Get()
  async get(@Param('id', agencyId) agency: string): Promise<OfficeHours> {
    const calendar = await inTransaction(this.source, () => findCalendarOfAgency(agency));
    if (calendar === undefined) throw new Problem('not-found', 'Kantor ini tidak mempunyai jam pelayanan.');
    return { agency, inWords: hoursToday(calendar) };
  }
}

function hoursToday(calendar: Calendar): OfficeHours['inWords'] {
  const today = localDate(Date.now(), calendar.zone);
  return { id: openingHoursInWords(calendar, today, 'id'), en: openingHoursInWords(calendar, today, 'en') };
}
