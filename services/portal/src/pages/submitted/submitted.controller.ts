import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Documents } from '../../upstream/documents';
import { signedIn } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { submittedPage } from './submitted.page';

@Controller('permohonan/:caseId')
@Public()
export class SubmittedController {
  constructor(
    private readonly casework: Casework,
    private readonly documents: Documents,
  ) {}

  @Get('terkirim')
  async show(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    sendPage(reply, submittedPage(visit, await this.casework.case(signedIn(visit).actorToken, caseId)));
  }

  @Get('tanda-terima')
  async receipt(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    // Documents hands receipts to services only; that the person may read this case is asked of casework.
    const { number } = await this.casework.case(signedIn(visitOf(reply)).actorToken, caseId);
    const receipt = await this.documents.receipt(caseId);
    sendFile(reply, receipt, `attachment; filename="tanda-terima-${number.replace(/[^\w-]/g, '')}.pdf"`);
  }
}
