import { Public } from '@loket/service-kit';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ApplicationPages, PublicApplication } from '../../forms/public-application';
import { CONSULTATION_PATH, consultationSentPath } from './consultation-path';
import { consultationPage } from './consultation.page';

const pages: ApplicationPages = {
  service: 'consultation',
  page: consultationPage,
  done: ({ number, trackingSecret }) => consultationSentPath(number, trackingSecret),
};

@Controller(CONSULTATION_PATH)
@Public()
export class ConsultationController {
  constructor(private readonly application: PublicApplication) {}

  @Get()
  show(@Res() reply: FastifyReply): Promise<void> {
    return this.application.show(reply, pages);
  }

  @Post()
  ask(@Res() reply: FastifyReply): Promise<void> {
    return this.application.apply(reply, pages);
  }
}
