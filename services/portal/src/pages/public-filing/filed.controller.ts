import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { filedPage } from './filed.page';

/** What confirms a filing without an account, for whoever holds the case's secret. */
@Controller('ajukan/terkirim/:number/:secret')
@Public()
export class FiledController {
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
    sendPage(reply, filedPage(visitOf(reply), await this.casework.track(number, secret), secret));
  }

  @Get('tanda-terima')
  async receipt(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // Documents hands receipts to services only; that the person may have this one is asked of casework.
    const { id } = await this.casework.track(number, secret);
    const name = number.replace(/[^\w-]/g, '');
    sendFile(reply, await this.documents.receipt(id), `attachment; filename="tanda-terima-${name}.pdf"`);
  }
}
