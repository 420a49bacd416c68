import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { isCaseNumber } from '@loket/sop';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { GuestCases } from '../public-filing/guest-case';
import { isOpenedByPerson } from './opened-by-person';
import { trackedCasePage } from './tracked-case.page';
import { trackedPath } from './tracked-path';
import { trackingPage } from './tracking.page';

const caseSecret = /^[\w-]{1,60}$/;

@Controller('lacak')
@Public()
export class TrackingController {
  constructor(
    private readonly casework: Casework,
    private readonly cases: GuestCases,
  ) {}

  @Get()
  ask(@Res() reply: FastifyReply): void {
    sendPage(reply, trackingPage(visitOf(reply), { errors: {} }));
  }

  @Post()
  find(@Res() reply: FastifyReply): void {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const number = (posted['nomor'] ?? '').trim().toUpperCase();
    const secret = (posted['kode'] ?? '').trim();
    const { numberMissing, numberWrong, secretMissing, trackingUnknown } = visit.words.cases;
    if (isCaseNumber(number) && caseSecret.test(secret)) return goTo(reply, trackedPath(number, secret));
    const errors = {
      ...(!isCaseNumber(number) && { nomor: number === '' ? numberMissing : numberWrong }),
      ...(!caseSecret.test(secret) && { kode: secret === '' ? secretMissing : trackingUnknown }),
    };
    sendPage(reply, trackingPage(visit, { number, errors }), 422);
  }

  @Get(':number/:secret')
  async show(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    try {
      const { kase, asked } = await this.cases.get(number, secret, visit.address);
      if (kase.closedAt !== null && isOpenedByPerson(reply.request))
        await this.casework.noteOpening(number, secret).catch(() => undefined);
      const draft = { id: newId(), text: '' };
      sendPage(reply, trackedCasePage(visit, { kase, asked, path: trackedPath(number, secret), draft, problems: [] }));
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 404) throw error;
      sendPage(reply, trackingPage(visit, { number, errors: { kode: visit.words.cases.trackingUnknown } }), 404);
    }
  }
}
