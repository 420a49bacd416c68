import type { CounterView, TicketForm, TicketTaken } from '@loket/contracts';
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
}
