import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { type CaseDoor, doorOfAccount, doorOfSecret } from './case-door';
import { withdrawalPage } from './withdrawal.page';

/** Takes an application back, after asking once more. */
@Controller()
@Public()
export class WithdrawalController {
  constructor(private readonly casework: Casework) {}

  @Get('permohonan/:caseId/penarikan')
  async askAccount(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    await ask(reply, doorOfAccount(this.casework, visitOf(reply), caseId));
  }

  @Post('permohonan/:caseId/penarikan')
  async byAccount(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    await withdraw(reply, doorOfAccount(this.casework, visitOf(reply), caseId));
  }

  @Get('lacak/:number/:secret/penarikan')
  async askHolder(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await ask(reply, doorOfSecret(this.casework, number, secret));
  }

  @Post('lacak/:number/:secret/penarikan')
  async bySecret(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await withdraw(reply, doorOfSecret(this.casework, number, secret));
  }
}

async function ask(reply: FastifyReply, door: CaseDoor): Promise<void> {
  const page = { kase: await door.kase(), path: door.path, id: newId(), problems: [] };
  sendPage(reply, withdrawalPage(visitOf(reply), page));
}

async function withdraw(reply: FastifyReply, door: CaseDoor): Promise<void> {
  const { id = newId() } = postedForm(reply);
  try {
    const { state } = await door.withdraw(id);
    goTo(reply, door.path, state === 'settled' ? 'withdrawn' : 'processing');
  } catch (error) {
    if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
    const visit = visitOf(reply);
    const { sentence = visit.words.acts.keptWithdrawal } = problemOnForm(visit, error, visit.words.acts.keptWithdrawal);
    const page = { kase: await door.kase(), path: door.path, id, problems: [{ message: sentence }] };
    sendPage(reply, withdrawalPage(visit, page), error.status);
  }
}
