import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Documents } from '../../upstream/documents';
import { findSession, isOfficer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { COMPLAINT_PATH } from './complaint-paths';
import { complaintSentPage } from './complaint-sent.page';

@Controller(`${COMPLAINT_PATH}/terkirim/:number/:secret`)
@Public()
export class ComplaintSentController {
  constructor(
    private readonly casework: Casework,
    private readonly documents: Documents,
  ) {}

  @Get()
  async show(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const kase = await this.complaint(number, secret);
    const session = findSession(visit);
    sendPage(reply, complaintSentPage(visit, { kase, secret, entered: session !== undefined && isOfficer(session) }));
  }

  @Get('tanda-terima')
  async receipt(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // Documents hands receipts to services only; that the secret is the case's is asked of casework.
    const kase = await this.complaint(number, secret);
    const receipt = await this.documents.receipt(kase.id);
    sendFile(reply, receipt, `attachment; filename="tanda-terima-${kase.number.replace(/[^\w-]/g, '')}.pdf"`);
  }

  private async complaint(number: string, secret: string) {
    const kase = await this.casework.track(number, secret);
    if (kase.complaint === undefined) throw new Problem('not-found');
    return kase;
  }
}
