import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { Counters } from '../../upstream/counter';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { counterPage } from './counter.page';

export interface ShownCounter {
  /** Number of the case whose ticket was just given. */
  readonly taken?: unknown;
  /** The ticket was given on a NIK whose region is unknown. */
  readonly oddNik?: boolean;
  readonly problem?: string;
  readonly status?: number;
}

/** Answers with the counters that the officer works at, as they are now. */
@Injectable()
export class ShowCounter {
  constructor(
    private readonly counters: Counters,
    private readonly catalogue: Catalogue,
  ) {}

  async run(reply: FastifyReply, { taken, oddNik = false, problem, status = 200 }: ShownCounter = {}): Promise<void> {
    const visit = visitOf(reply);
    const [counters, agencies] = await Promise.all([
      this.counters.read(officer(visit).actorToken),
      this.catalogue.agencies(),
    ]);
    const ticket = counters.flatMap(({ tickets }) => tickets).find(({ number }) => number === taken);
    const nameOf = (id: string): string => agencies.find((agency) => agency.id === id)?.name ?? id;
    sendPage(reply, counterPage(visit, { counters, nameOf, taken: ticket, oddNik, problem }), status);
  }
}
