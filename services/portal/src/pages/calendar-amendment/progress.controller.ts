import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Calendars } from '../../upstream/calendars';
import { visitOf } from '../../visit/visit';
import { administratorOfOffice } from '../office-hours/own-office';
import { isDone, progressPage } from './progress.page';

const AGAIN_AFTER_SECONDS = 3;

@Controller('kantor/:agency/kalender/perubahan/:amendment')
@Public()
export class AmendmentProgressController {
  constructor(private readonly calendars: Calendars) {}

  @Get()
  async show(
    @Param('agency') agency: string,
    @Param('amendment') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = administratorOfOffice(visit, agency);
    const [amendment, calendar] = await Promise.all([
      this.calendars.progress(actorToken, agency, id),
      this.calendars.get(agency),
    ]);
    if (!isDone(amendment)) void reply.header('refresh', String(AGAIN_AFTER_SECONDS));
    sendPage(reply, progressPage(visit, amendment, calendar));
  }
}
