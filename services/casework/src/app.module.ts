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
import { CheckCertificates } from './certificates/check-certificates';
import { CONFIG, type Config } from './config';
import { AssessComplaint } from './complaints/assess-complaint';
import { ComplaintsController } from './complaints/complaints.controller';
import { EnterComplaint } from './complaints/enter-complaint';
import { RateComplaint } from './complaints/rate-complaint';
import { ReadComplaint } from './complaints/read-complaint';
import { CounterController } from './counter/counter.controller';
import { ReadCounter } from './counter/read-counter';
import { TakeBack } from './counter/take-back';
import { TakeTicket } from './counter/take-ticket';
import { AcceptSeveral } from './data-entry/accept-several';
import { CorrectEntry } from './data-entry/correct-entry';
import { EntriesController } from './data-entry/entries.controller';
import { EntryOffers } from './data-entry/entry-offers';
import { ImportRunner } from './data-entry/imports/import-runner';
import { ImportsController } from './data-entry/imports/imports.controller';
import { TakeSpreadsheet } from './data-entry/imports/take-spreadsheet';
import { Likeness } from './data-entry/likeness';
import { ListEntries } from './data-entry/list-entries';
import { DefinitionsController } from './definitions/definitions.controller';
import { ServiceOffers } from './definitions/service-offers';
import { ServicesController } from './definitions/services.controller';
import { ApplicationsController } from './drafts/applications.controller';
import { DraftsController } from './drafts/drafts.controller';
import { DraftsService } from './drafts/drafts.service';
import { SubmitDraft } from './drafts/submit-draft';
import { AskReturnLink } from './public-drafts/ask-return-link';
import { OpenPublicDraft } from './public-drafts/open-public-draft';
import { PublicDraftsController } from './public-drafts/public-drafts.controller';
import { SweepDraftsTimer } from './public-drafts/sweep-timer';
import { CaseEditionController } from './editions/case-edition.controller';
import { EditionsController } from './editions/editions.controller';
import { MoveCase } from './editions/move-case';
import { PublishTable } from './editions/publish-table';
import { eventHandlers } from './events/event-handlers';
import { EventFlow } from './events/event-flow';
import { VacantRows } from './exclusions/vacant-rows';
import { FactsController } from './facts/facts.controller';
import { LedgerController } from './ledger/ledger.controller';
import { ReadLedger } from './ledger/read-ledger';
import { LOGGER } from './logger';
import { AcceptOwnDecision } from './own-rows/accept-own-decision';
import { BindingsClient } from './register/bindings-client';
import { CheckWithRegister } from './register/check-with-register';
import { RefuseUnreportable } from './register/refuse-unreportable';
import { RegisterClient } from './register/register-client';
import { RegisterFields } from './register/register-fields';
import { RegisterRemarks } from './register/register-remarks';
import { RemindOffice } from './reminders/remind-office';
import { ReminderSchedules } from './reminders/reminder-schedules';
import { RemindersController } from './reminders/reminders.controller';
import { ReportRuleController } from './reminders/report-rule.controller';
import { ReportsController } from './reports/reports.controller';
import { AcceptResubmission } from './resubmission/accept-resubmission';
import { AcceptDecision } from './tasks/accept-decision';
import { ClaimTask } from './tasks/claim-task';
import { DecisionDrafts } from './tasks/decision-drafts';
import { GiveVerdict } from './tasks/give-verdict';
import { TaskQueue } from './tasks/queue';
import { TaskViews } from './tasks/task-view';
import { TasksController } from './tasks/tasks.controller';
import { NamedOfficers } from './teams/named-officers';
import { Adjuster } from './temporal/adjuster';
import { CarryChange } from './temporal/carry-change';
import { CaseStarter } from './temporal/case-starter';
import { Reconciler } from './temporal/reconciler';
import { SendChange } from './temporal/send-change';
import { TemporalClient } from './temporal/temporal-client';
import { TrackedCases } from './tracking/tracked-cases';
import { TrackingController } from './tracking/tracking.controller';
import { TransitionsController } from './transitions/transitions.controller';
import { AcceptWithdrawal } from './withdrawal/accept-withdrawal';

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
        PublicDraftsController,
        CasesController,
        TrackingController,
        TasksController,
        CounterController,
        EntriesController,
        ImportsController,
        ComplaintsController,
        TransitionsController,
        FactsController,
        LedgerController,
        ReportsController,
        DossiersController,
        RemindersController,
        ReportRuleController,
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
        RegisterClient,
        BindingsClient,
        CheckWithRegister,
        CheckCertificates,
        RefuseUnreportable,
        RegisterFields,
        RegisterRemarks,
        RemindOffice,
        ReminderSchedules,
        ServiceOffers,
        DraftsService,
        SubmitDraft,
        OpenPublicDraft,
        AskReturnLink,
        SweepDraftsTimer,
        CasesService,
        TrackedCases,
        AcceptResubmission,
        AcceptOwnDecision,
        AcceptWithdrawal,
        CarryChange,
        AcceptDecision,
        ClaimTask,
        GiveVerdict,
        DecisionDrafts,
        NamedOfficers,
        TaskQueue,
        TaskViews,
        EntryOffers,
        ListEntries,
        Likeness,
        CorrectEntry,
        AcceptSeveral,
        TakeSpreadsheet,
        ImportRunner,
        ReadCounter,
        TakeBack,
        TakeTicket,
        EnterComplaint,
        ReadComplaint,
        AssessComplaint,
        RateComplaint,
        VacantRows,
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
