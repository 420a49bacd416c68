import { EventConsumer, OutboxRelay, kafkaClient } from '@loket/messaging';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { LOGGER } from '../logger';
import { eventHandlers } from './event-handlers';

/** Events out through the outbox, events in through the inbox, for the life of the process. */
@Injectable()
export class EventFlow implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly relay: OutboxRelay;
  private readonly consumer: EventConsumer;

  constructor(source: DataSource, @Inject(CONFIG) config: Config, @Inject(LOGGER) log: Logger) {
    const kafka = kafkaClient(config.KAFKA_BROKERS, 'casework', log);
    this.relay = new OutboxRelay(source, kafka, log);
    this.consumer = new EventConsumer(source, kafka, 'casework', eventHandlers, log);
  }

  onApplicationBootstrap(): void {
    this.relay.start();
    this.consumer.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.consumer.stop(), this.relay.stop()]);
  }
}
