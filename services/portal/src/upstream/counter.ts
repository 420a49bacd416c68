import type {
  CounterView,
  DecisionAccepted,
  RowWatch,
  TakeBackForm,
  TicketForm,
  TicketTaken,
  TicketView,
} from '@loket/contracts';
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
    return (await this.ticketOf(actorToken, caseId))?.watch ?? undefined;
  }

  /** Whether the case came in at a counter where the reader works; one that was filed online has no ticket. */
  async hasTicket(actorToken: string, caseId: string): Promise<boolean> {
    return (await this.ticketOf(actorToken, caseId)) !== undefined;
  }

  private async ticketOf(actorToken: string, caseId: string): Promise<TicketView | undefined> {
    const tickets = (await this.read(actorToken)).flatMap((counter) => counter.tickets);
    return tickets.find((ticket) => ticket.caseId === caseId);
  }
}
