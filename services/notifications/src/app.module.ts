import { EventConsumer, OutboxRelay, kafkaClient } from '@loket/messaging';
import { ServiceClient } from '@loket/service-kit';
import { type DynamicModule, Inject, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { ApiModule } from './api.module';
import type { Config } from './config';
import { handlers } from './messages/handlers';
import { channelsOf } from './channels/channels-of';
import type { MessageChannel } from './channels/message-channel';
import { Owners } from './owners/owners';
import { SendNext } from './sending/send-next';
import { Sender } from './sending/sender';
import { CHANNELS } from './tokens';

/** The whole service: events in, messages out, their fate as events. */
@Module({})
export class AppModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly consumer: EventConsumer,
    private readonly sender: Sender,
    @Inject(CHANNELS) private readonly channels: readonly MessageChannel[],
  ) {}

  static with(config: Config, log: Logger): DynamicModule {
    const kafka = kafkaClient(config.KAFKA_BROKERS, 'notifications', log);
    const client = (baseUrl: string): ServiceClient =>
      new ServiceClient({ baseUrl, caller: 'notifications', secret: config.SERVICE_SECRET });
    const owners = new Owners(
      client(config.ACCOUNTS_URL),
      client(config.CASEWORK_URL),
      client(config.REGISTRY_URL),
      client(config.DOCUMENTS_URL),
    );
    const ours = { portalUrl: config.PORTAL_URL, serviceWhatsApp: config.WHATSAPP_NUMBER ?? null };
    return {
      module: AppModule,
      imports: [ApiModule.with(config.DATABASE_URL)],
      providers: [
        { provide: CHANNELS, useFactory: () => channelsOf(config) },
        {
          provide: Sender,
          inject: [DataSource, CHANNELS],
          useFactory: (source: DataSource, channels: readonly MessageChannel[]) =>
            new Sender(new SendNext(source, owners, channels, ours, log), log),
        },
        {
          provide: OutboxRelay,
          inject: [DataSource],
          useFactory: (source: DataSource) => new OutboxRelay(source, kafka, log),
        },
        {
          provide: EventConsumer,
          inject: [DataSource],
          useFactory: (source: DataSource) => new EventConsumer(source, kafka, 'notifications', handlers, log),
        },
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.relay.start();
    this.consumer.start();
    this.sender.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.consumer.stop();
    await Promise.all([this.sender.stop(), this.relay.stop()]);
    for (const channel of this.channels) channel.close();
  }
}
