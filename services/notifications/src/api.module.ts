import { dataSource, inTransaction, rows } from '@loket/database';
import { replayDeadLetters } from '@loket/messaging';
import { DeadLettersController, HealthController, READY_CHECK, deadLetters } from '@loket/service-kit';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { handlers } from './messages/handlers';

/** What answers calls, with the database and without broker and mail server. */
@Module({})
export class ApiModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static with(databaseUrl: string): DynamicModule {
    return {
      module: ApiModule,
      controllers: [HealthController, DeadLettersController],
      providers: [
        { provide: DataSource, useFactory: () => dataSource({ url: databaseUrl }).initialize() },
        {
          provide: READY_CHECK,
          inject: [DataSource],
          useFactory: (source: DataSource) => async () => void (await inTransaction(source, () => rows('SELECT 1'))),
        },
        deadLetters((source, topic, key) => replayDeadLetters(source, handlers, topic, key)),
      ],
      exports: [DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
