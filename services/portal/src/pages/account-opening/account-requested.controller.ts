import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { accountRequestedPage } from './account-requested.page';

@Controller('akun/terkirim')
@Public()
export class AccountRequestedController {
  constructor(private readonly casework: Casework) {}

  @Get(':number/:secret')
  async show(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kase = await this.casework.track(number, secret);
    sendPage(
      reply,
      accountRequestedPage(visitOf(reply), kase, `/lacak/${encodeURIComponent(number)}/${encodeURIComponent(secret)}`),
    );
  }
}
