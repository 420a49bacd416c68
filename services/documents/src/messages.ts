import { EventConsumer, OutboxRelay, kafkaClient } from '@loket/messaging';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from './config';
import { dropWithDraft } from './files/drop-documents';
import { freezeOnSubmission } from './files/freeze-documents';
import { markReplaced } from './letters/mark-replaced';
import { CONFIG, LOGGER } from './tokens';

/** What the service does on other services' events. */
export const eventHandlers = [...freezeOnSubmission, dropWithDraft, markReplaced];

/** The service's events out and in; closes the database last, since both use it. */
@Injectable()
export class Messages implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly relay: OutboxRelay;
  private readonly consumer: EventConsumer;

  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) log: Logger,
  ) {
    const kafka = kafkaClient(config.KAFKA_BROKERS, 'documents', log);
    this.relay = new OutboxRelay(source, kafka, log);
    this.consumer = new EventConsumer(source, kafka, 'documents', eventHandlers, log);
  }

  onApplicationBootstrap(): void {
    this.relay.start();
    this.consumer.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.consumer.stop()]);
    await this.source.destroy();
  }
}
