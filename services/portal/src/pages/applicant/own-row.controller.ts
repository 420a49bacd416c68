import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { type PostedFields, postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { type Visit, visitOf } from '../../visit/visit';
import { type CaseDoor, doorOfAccount, doorOfSecret } from './case-door';
import type { OwnRowDraft } from './own-row';
import { ownRowPage } from './own-row.page';

/** The applicant's response at a row of their own. */
@Controller()
@Public()
export class OwnRowController {
  constructor(private readonly casework: Casework) {}

  @Post('permohonan/:caseId/tanggapan')
  async byAccount(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    await respond(reply, doorOfAccount(this.casework, visitOf(reply), caseId));
  }

  @Post('lacak/:number/:secret/tanggapan')
  async bySecret(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await respond(reply, doorOfSecret(this.casework, number, secret));
  }
}

async function respond(reply: FastifyReply, door: CaseDoor): Promise<void> {
  const { id = newId(), visit: visitNumber, outcome = '', kunci: _, ...typed } = postedForm(reply);
  try {
    const { state } = await door.decide({ id, visit: Number(visitNumber), outcome, entries: typed });
    goTo(reply, door.path, state === 'settled' ? 'responded' : 'processing');
  } catch (error) {
    if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
    await showAgain(reply, door, { id, outcome, typed }, error);
  }
}

async function showAgain(
  reply: FastifyReply,
  door: CaseDoor,
  draft: OwnRowDraft & { readonly typed: PostedFields },
  problem: Problem,
): Promise<void> {
  const visit: Visit = visitOf(reply);
  const { errors, sentence } = problemOnForm(visit, problem, visit.words.acts.kept);
  const problems =
    sentence === undefined
      ? Object.entries(errors).map(([name, message]) => ({ message, href: `#${name}` }))
      : [{ message: sentence }];
  const page = { kase: await door.kase(), path: door.path, draft: { ...draft, errors }, problems };
  sendPage(reply, ownRowPage(visit, page), problem.status);
}
