import { EventConsumer, OutboxRelay, kafkaClient } from '@loket/messaging';
import { type DynamicModule, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { ApiModule, handlers } from './api.module';
import type { Config } from './config';

/** The whole service: what answers calls, and what sends and receives events. */
@Module({})
export class AppModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly consumer: EventConsumer,
  ) {}

  static with(config: Config, log: Logger): DynamicModule {
    const kafka = kafkaClient(config.KAFKA_BROKERS, 'accounts', log);
    return {
      module: AppModule,
      imports: [ApiModule.with(config)],
      providers: [
        {
          provide: OutboxRelay,
          inject: [DataSource],
          useFactory: (source: DataSource) => new OutboxRelay(source, kafka, log),
        },
        {
          provide: EventConsumer,
          inject: [DataSource],
          useFactory: (source: DataSource) => new EventConsumer(source, kafka, 'accounts', handlers, log),
        },
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.relay.start();
    this.consumer.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.relay.stop(), this.consumer.stop()]);
  }
}
