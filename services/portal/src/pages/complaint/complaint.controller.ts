import { Public } from '@loket/service-kit';
import { isCaseNumber } from '@loket/sop';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ApplicationPages, PublicApplication } from '../../forms/public-application';
import { COMPLAINT, COMPLAINT_PATH, complaintSentPath } from './complaint-paths';
import { complaintPage } from './complaint.page';

const pages: ApplicationPages = {
  service: COMPLAINT,
  page: complaintPage,
  done: ({ number, trackingSecret }) => complaintSentPath(number, trackingSecret),
};

@Controller(COMPLAINT_PATH)
@Public()
export class ComplaintController {
  constructor(private readonly application: PublicApplication) {}

  /** `nomor` names the case from whose page somebody comes to complain, `kantor` the office that the complaint is for. */
  @Get()
  show(@Query('nomor') number: unknown, @Query('kantor') office: unknown, @Res() reply: FastifyReply): Promise<void> {
    const about = typeof number === 'string' && isCaseNumber(number) ? { caseNumber: number } : {};
    return this.application.show(reply, pages, about, typeof office === 'string' ? office : undefined);
  }

  @Post()
  send(@Res() reply: FastifyReply): Promise<void> {
    return this.application.apply(reply, pages);
  }
}
