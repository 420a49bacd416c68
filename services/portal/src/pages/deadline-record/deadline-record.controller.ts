import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { deadlineRecordPage } from './deadline-record.page';

@Controller('berkas/:caseId/tenggat')
@Public()
export class DeadlineRecordController {
  constructor(private readonly casework: Casework) {}

  @Get()
  async show(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    sendPage(reply, deadlineRecordPage(visit, await this.casework.ledger(officer(visit).actorToken, caseId)));
  }
}
