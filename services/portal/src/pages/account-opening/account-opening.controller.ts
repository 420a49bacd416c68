import { Public } from '@loket/service-kit';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ApplicationPages, PublicApplication } from '../../forms/public-application';
import { accountOpeningPage } from './account-opening.page';

const pages: ApplicationPages = {
  service: 'account-opening',
  page: accountOpeningPage,
  done: ({ number, trackingSecret }) =>
    `/akun/terkirim/${encodeURIComponent(number)}/${encodeURIComponent(trackingSecret)}`,
};

@Controller('akun/daftar')
@Public()
export class AccountOpeningController {
  constructor(private readonly application: PublicApplication) {}

  @Get()
  show(@Res() reply: FastifyReply): Promise<void> {
    return this.application.show(reply, pages);
  }

  @Post()
  apply(@Res() reply: FastifyReply): Promise<void> {
    return this.application.apply(reply, pages);
  }
}
