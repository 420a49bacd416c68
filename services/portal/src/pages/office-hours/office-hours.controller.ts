import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Calendars } from '../../upstream/calendars';
import { Catalogue } from '../../upstream/catalogue';
import { visitOf } from '../../visit/visit';
import { officeHoursPage } from './office-hours.page';
import { administersOffice, officeOf } from './own-office';

@Controller('kantor/:agency/jam-layanan')
@Public()
export class OfficeHoursPageController {
  constructor(
    private readonly calendars: Calendars,
    private readonly catalogue: Catalogue,
  ) {}

  @Get()
  async show(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const [calendar, { name }] = await Promise.all([this.calendars.get(agency), officeOf(this.catalogue, agency)]);
    const now = new Date();
    sendPage(reply, officeHoursPage(visit, { calendar, name, now, mayChange: administersOffice(visit, agency) }));
  }
}
