import { Public } from '@loket/service-kit';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { signedIn } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { ownCasesPage } from './own-cases.page';

@Controller('permohonan')
@Public()
export class OwnCasesController {
  constructor(private readonly casework: Casework) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken, account } = signedIn(visit);
    const [drafts, cases] = await Promise.all([this.casework.drafts(actorToken), this.casework.cases(actorToken)]);
    sendPage(
      reply,
      ownCasesPage(visit, {
        drafts: drafts.filter(({ caseNumber }) => caseNumber === null),
        cases,
        mayRegister: account.purposes.includes('registrant'),
        newDraftId: newId(),
      }),
    );
  }
}
