import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { CONSULTATION_PATH } from './consultation-path';
import { consultationSentPage } from './consultation-sent.page';

@Controller(`${CONSULTATION_PATH}/terkirim/:number/:secret`)
@Public()
export class ConsultationSentController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
  ) {}

  @Get()
  async show(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kase = await this.casework.track(number, secret);
    const offer = await this.catalogue.findOffer(kase.service, kase.agency.id).catch(() => undefined);
    sendPage(reply, consultationSentPage(visitOf(reply), { kase, sop: offer?.sop, secret }));
  }

  @Get('tanda-terima')
  async receipt(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // Documents hands receipts to services only; that the secret is the case's is asked of casework.
    const kase = await this.casework.track(number, secret);
    const receipt = await this.documents.receipt(kase.id);
    sendFile(reply, receipt, `attachment; filename="tanda-terima-${kase.number.replace(/[^\w-]/g, '')}.pdf"`);
  }
}
