import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm, valuesOf } from '../../forms/posted-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { safePath } from '../../security/safe-path';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { offersInQueue } from './offers-in-queue';
import { queueFilter } from './queue-filter';
import { queuePage } from './queue.page';

@Controller('antrean')
@Public()
export class QueueController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
  ) {}

  @Get()
  async show(@Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(reply, query, undefined);
  }

  /** Claims every ticked task; those that somebody else took meanwhile are told. */
  @Post('ambil')
  async claim(@Res() reply: FastifyReply): Promise<void> {
    const { kembali } = postedForm(reply);
    const { actorToken } = officer(visitOf(reply));
    const chosen = valuesOf(reply.request.body, 'tugas').slice(0, 100);
    const results = await Promise.allSettled(chosen.map((taskId) => this.casework.claim(actorToken, taskId)));
    const failures = results.flatMap((result): readonly unknown[] =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    const unexpected = failures.find(
      (reason) => !(reason instanceof Problem) || reason.status === 401 || reason.status >= 500,
    );
    if (unexpected !== undefined) throw unexpected;
    const back = safePath(kembali, '/antrean');
    if (failures.length === 0) return goTo(reply, back, chosen.length === 0 ? undefined : 'claimed');
    await this.answer(reply, Object.fromEntries(new URL(back, 'http://portal.invalid').searchParams), failures.length);
  }

  private async answer(
    reply: FastifyReply,
    query: Record<string, unknown>,
    notClaimed: number | undefined,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken, account } = officer(visit);
    const filter = queueFilter(query);
    const [queue, all] = await Promise.all([
      this.casework.queue(actorToken, filter),
      this.catalogue.offers().catch(() => []),
    ]);
    const offers = offersInQueue(account.roles, all);
    sendPage(reply, queuePage(visit, { queue, filter, offers, notClaimed }), notClaimed === undefined ? 200 : 409);
  }
}
