import type { EventsReplayed, ParkedEvents } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import {
  ACCOUNTS_CLIENT,
  CASEWORK_CLIENT,
  DOCUMENTS_CLIENT,
  NOTIFICATIONS_CLIENT,
  REGISTRY_CLIENT,
} from './service-clients';

/** The services that handle events. */
export const consumers = ['accounts', 'casework', 'documents', 'notifications', 'registry'] as const;
export type Consumer = (typeof consumers)[number];

/** Events of one key that a service put aside. */
export interface HeldEvents extends ParkedEvents {
  readonly service: Consumer;
}

export interface AllHeldEvents {
  readonly held: readonly HeldEvents[];
  /** Services that could not be asked. */
  readonly silent: readonly Consumer[];
}

/** The dead letters of every service. Open to services only: the caller has checked that an administrator asks. */
@Injectable()
export class DeadLetters {
  private readonly clients: Readonly<Record<Consumer, ServiceClient>>;

  constructor(
    @Inject(ACCOUNTS_CLIENT) accounts: ServiceClient,
    @Inject(CASEWORK_CLIENT) casework: ServiceClient,
    @Inject(DOCUMENTS_CLIENT) documents: ServiceClient,
    @Inject(NOTIFICATIONS_CLIENT) notifications: ServiceClient,
    @Inject(REGISTRY_CLIENT) registry: ServiceClient,
  ) {
    this.clients = { accounts, casework, documents, notifications, registry };
  }

  async list(): Promise<AllHeldEvents> {
    const answers = await Promise.allSettled(consumers.map((service) => this.ofService(service)));
    const held = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    return {
      held: held.toSorted((one, other) => one.parkedAt.localeCompare(other.parkedAt)),
      silent: consumers.filter((_, place) => answers[place]?.status === 'rejected'),
    };
  }

  replay(service: Consumer, topic: string, key: string): Promise<EventsReplayed> {
    return this.clients[service].call('/internal/dead-letters/replay', {
      method: 'POST',
      body: { topic, key },
      timeoutMs: 30_000,
    });
  }

  private async ofService(service: Consumer): Promise<readonly HeldEvents[]> {
    const parked = await this.clients[service].call<readonly ParkedEvents[]>('/internal/dead-letters', {
      timeoutMs: 5_000,
    });
    return parked.map((each) => ({ ...each, service }));
  }
}
