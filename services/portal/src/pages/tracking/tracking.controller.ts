import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { isOpenedByPerson } from './opened-by-person';
import { trackedCasePage } from './tracked-case.page';
import { trackedPath } from './tracked-path';
import { trackingPage } from './tracking.page';

const caseNumber = /^[A-Z]{3}-\d{4}-\d{4}-\d{6}$/;
const caseSecret = /^[\w-]{1,60}$/;

@Controller('lacak')
@Public()
export class TrackingController {
  constructor(private readonly casework: Casework) {}

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
    if (caseNumber.test(number) && caseSecret.test(secret)) return goTo(reply, trackedPath(number, secret));
    const errors = {
      ...(!caseNumber.test(number) && { nomor: number === '' ? numberMissing : numberWrong }),
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
      const kase = await this.casework.track(number, secret);
      if (kase.closedAt !== null && isOpenedByPerson(reply.request))
        await this.casework.noteOpening(number, secret).catch(() => undefined);
      const draft = { id: newId(), text: '' };
      sendPage(reply, trackedCasePage(visit, { kase, path: trackedPath(number, secret), draft, problems: [] }));
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 404) throw error;
      sendPage(reply, trackingPage(visit, { number, errors: { kode: visit.words.cases.trackingUnknown } }), 404);
    }
  }
}
