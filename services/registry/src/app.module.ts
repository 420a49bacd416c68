import { dataSource } from '@loket/database';
import { HealthController, READY_CHECK, type ReadyCheck } from '@loket/service-kit';
import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from './config';
import { Messages } from './messages';
import { Casework } from './neighbours/casework';
import { OrmasController } from './ormas/ormas.controller';
import { RegisterOrmas } from './registrations/register-ormas';
import { RegistrationsController } from './registrations/registrations.controller';
import { SearchController } from './search/search.controller';
import { CONFIG, LOGGER } from './tokens';

@Module({})
export class AppModule {
  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController, SearchController, OrmasController, RegistrationsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: log },
        { provide: DataSource, useFactory: () => dataSource({ url: config.DATABASE_URL }).initialize() },
        { provide: READY_CHECK, inject: [DataSource], useFactory: readyWhenDatabaseAnswers },
        ...[Casework, RegisterOrmas, Messages],
      ],
    };
  }
}

const readyWhenDatabaseAnswers =
  (source: DataSource): ReadyCheck =>
  async () => {
    await source.query('SELECT 1');
  };
