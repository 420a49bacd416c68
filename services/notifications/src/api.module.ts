import { dataSource, inTransaction, rows } from '@loket/database';
import { replayDeadLetters } from '@loket/messaging';
import {
  DEAD_LETTERS,
  DeadLettersController,
  HealthController,
  READY_CHECK,
  listDeadLetters,
} from '@loket/service-kit';
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
        {
          provide: DEAD_LETTERS,
          inject: [DataSource],
          useFactory: (source: DataSource) => ({
            list: () => listDeadLetters(source),
            replay: (topic: string, key: string) => replayDeadLetters(source, handlers, topic, key),
          }),
        },
      ],
      exports: [DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
