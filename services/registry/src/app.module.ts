import { dataSource } from '@loket/database';
import { replayDeadLetters } from '@loket/messaging';
import { DeadLettersController, HealthController, READY_CHECK, type ReadyCheck, deadLetters } from '@loket/service-kit';
import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CertificatesController } from './certificates/certificates.controller';
import type { Config } from './config';
import { EntriesController } from './entries/entries.controller';
import { LikenessController } from './likeness/likeness.controller';
import { Messages, eventHandlers } from './messages';
import { Casework } from './neighbours/casework';
import { OrmasController } from './ormas/ormas.controller';
import { RegisterOrmas } from './registrations/register-ormas';
import { RegistrationsController } from './registrations/registrations.controller';
import { EnterReport } from './reports/enter-report';
import { OrmasReportsController } from './reports/ormas-reports.controller';
import { RemindOfReports } from './reports/remind-of-reports';
import { ReportsController } from './reports/reports.controller';
import { SearchController } from './search/search.controller';
import { CONFIG, LOGGER } from './tokens';

@Module({})
export class AppModule {
  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        DeadLettersController,
        SearchController,
        OrmasController,
        RegistrationsController,
        CertificatesController,
        OrmasReportsController,
        ReportsController,
        EntriesController,
        LikenessController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: log },
        { provide: DataSource, useFactory: () => dataSource({ url: config.DATABASE_URL }).initialize() },
        { provide: READY_CHECK, inject: [DataSource], useFactory: readyWhenDatabaseAnswers },
        deadLetters((source, topic, key) => replayDeadLetters(source, eventHandlers, topic, key)),
        ...[Casework, RegisterOrmas, EnterReport, RemindOfReports, Messages],
      ],
    };
  }
}

const readyWhenDatabaseAnswers =
  (source: DataSource): ReadyCheck =>
  async () => {
    await source.query('SELECT 1');
  };
