import type { Actor, CounterView } from '@loket/contracts';
import { inTransaction, inTurn } from '@loket/database';
import { localDate } from '@loket/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { editionsInForce, getSop } from '../definitions/definition-store';
import { mayTakeIn } from './counter-role';
import { ticketViews } from './ticket-views';

/** The counters at which somebody works: what they take in there, and today's tickets. */
@Injectable()
export class ReadCounter {
  constructor(private readonly source: DataSource) {}

  read(actor: Actor): Promise<CounterView[]> {
    return inTransaction(this.source, async () => {
      const views: CounterView[] = [];
      for (const agency of new Set(actor.roles.map((grant) => grant.agency))) {
        const view = await counterOf(agency, actor);
        if (view !== undefined) views.push(view);
      }
      return views;
    });
  }
}

async function counterOf(agency: string, actor: Actor): Promise<CounterView | undefined> {
  const editions = (await editionsInForce(new Date())).filter((edition) => edition.agency === agency);
  const atCounter = await inTurn(editions, async ({ service, definition_hash }) => ({
    service,
    sop: await getSop(definition_hash),
  }));
  const services = atCounter.filter(({ sop }) => sop.filedBy === 'counter');
  const own = new Set(actor.roles.filter((grant) => grant.agency === agency).map(({ role }) => role));
  const works = services.some(({ sop }) =>
    sop.steps.some(({ executor, initials = [] }) => [executor, ...initials].some((role) => own.has(role))),
  );
  if (!works) return undefined;
  const calendar = await calendarOfAgency(agency);
  const day = localDate(Date.now(), calendar.zone);
  return {
    agency,
    day,
    takesIn: services
      .filter(({ sop }) => mayTakeIn(actor, sop, agency))
      .map(({ service, sop }) => ({ service, title: sop.title })),
    tickets: await ticketViews(agency, day, { roles: own, calendar }),
  };
}
