import type { CounterView, DecisionAccepted, RowWatch, TakeBackForm, TicketForm, TicketTaken } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

/** The counters of offices, as casework keeps them. */
@Injectable()
export class Counters {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  read(actorToken: string): Promise<readonly CounterView[]> {
    return this.client.call('/counter', { actorToken });
  }

  take(actorToken: string, form: TicketForm): Promise<TicketTaken> {
    return this.client.call('/counter/tickets', { method: 'POST', body: form, actorToken });
  }

  takeBack(actorToken: string, caseId: string, form: TakeBackForm): Promise<DecisionAccepted> {
    return this.client.call(`/counter/tickets/${encodeURIComponent(caseId)}/resubmission`, {
      ...{ method: 'POST', body: form, actorToken },
    });
  }

  /** The stopwatch of a case's row, where the reader works at its counter. */
  async watchOf(actorToken: string, caseId: string): Promise<RowWatch | undefined> {
    const tickets = (await this.read(actorToken)).flatMap((counter) => counter.tickets);
    return tickets.find((ticket) => ticket.caseId === caseId)?.watch ?? undefined;
  }
}
