import { dataSource } from '@loket/database';
import { replayDeadLetters } from '@loket/messaging';
import { DeadLettersController, HealthController, READY_CHECK, createLogger, deadLetters } from '@loket/service-kit';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from './access/agencies-client';
import { DocumentsClient } from './access/documents-client';
import { DossiersController } from './access/dossiers.controller';
import { ArchiveHistory } from './archive/archive-history';
import { HistoryStore } from './archive/history-store';
import { CalendarController } from './calendars/calendar.controller';
import { OfficeHoursController } from './calendars/office-hours.controller';
import { CasesController } from './cases/cases.controller';
import { CasesService } from './cases/cases.service';
import { CONFIG, type Config } from './config';
import { CounterController } from './counter/counter.controller';
import { ReadCounter } from './counter/read-counter';
import { TakeBack } from './counter/take-back';
import { TakeTicket } from './counter/take-ticket';
import { DefinitionsController } from './definitions/definitions.controller';
import { ServiceOffers } from './definitions/service-offers';
import { ServicesController } from './definitions/services.controller';
import { ApplicationsController } from './drafts/applications.controller';
import { DraftsController } from './drafts/drafts.controller';
import { DraftsService } from './drafts/drafts.service';
import { SubmitDraft } from './drafts/submit-draft';
import { CaseEditionController } from './editions/case-edition.controller';
import { EditionsController } from './editions/editions.controller';
import { MoveCase } from './editions/move-case';
import { PublishTable } from './editions/publish-table';
import { eventHandlers } from './events/event-handlers';
import { EventFlow } from './events/event-flow';
import { FactsController } from './facts/facts.controller';
import { LedgerController } from './ledger/ledger.controller';
import { ReadLedger } from './ledger/read-ledger';
import { LOGGER } from './logger';
import { AcceptResubmission } from './resubmission/accept-resubmission';
import { AcceptDecision } from './tasks/accept-decision';
import { ClaimTask } from './tasks/claim-task';
import { GiveVerdict } from './tasks/give-verdict';
import { TaskQueue } from './tasks/queue';
import { TaskViews } from './tasks/task-view';
import { TasksController } from './tasks/tasks.controller';
import { Adjuster } from './temporal/adjuster';
import { CaseStarter } from './temporal/case-starter';
import { Reconciler } from './temporal/reconciler';
import { SendChange } from './temporal/send-change';
import { TemporalClient } from './temporal/temporal-client';
import { TrackedCases } from './tracking/tracked-cases';
import { TrackingController } from './tracking/tracking.controller';
import { TransitionsController } from './transitions/transitions.controller';

@Module({})
export class AppModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        ServicesController,
        OfficeHoursController,
        CalendarController,
        DefinitionsController,
        EditionsController,
        CaseEditionController,
        DraftsController,
        ApplicationsController,
        CasesController,
        TrackingController,
        TasksController,
        CounterController,
        TransitionsController,
        FactsController,
        LedgerController,
        DossiersController,
        DeadLettersController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useFactory: () => createLogger('casework', config.LOG_LEVEL) },
        { provide: DataSource, useFactory: () => dataSource({ url: config.DATABASE_URL, poolSize: 20 }).initialize() },
        {
          provide: READY_CHECK,
          useFactory: (source: DataSource) => async () => void (await source.query('SELECT 1')),
          inject: [DataSource],
        },
        deadLetters((source, topic, key) => replayDeadLetters(source, eventHandlers, topic, key)),
        AgenciesClient,
        DocumentsClient,
        ServiceOffers,
        DraftsService,
        SubmitDraft,
        CasesService,
        TrackedCases,
        AcceptResubmission,
        AcceptDecision,
        ClaimTask,
        GiveVerdict,
        TaskQueue,
        TaskViews,
        ReadCounter,
        TakeBack,
        TakeTicket,
        ReadLedger,
        TemporalClient,
        CaseStarter,
        SendChange,
        PublishTable,
        MoveCase,
        HistoryStore,
        ArchiveHistory,
        Reconciler,
        Adjuster,
        EventFlow,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
