import { HealthController, READY_CHECK } from '@loket/service-kit';
import { type DynamicModule, Module } from '@nestjs/common';
import { AssetsController } from './assets/assets.controller';
import { CONFIG, type Config } from './config';
import { PublicApplication } from './forms/public-application';
import { pageControllers } from './pages';
import { ShowCounter } from './pages/counter/show-counter';
import { Organisations } from './organisations/organisations';
import { EntryPlaces } from './pages/data-entry/entry-places';
import { ReceiveEntryFile } from './pages/data-entry/receive-entry-file';
import { FindPoster } from './pages/poster/find-poster';
import { GuestCases } from './pages/public-filing/guest-case';
import { ActivityNames } from './pages/search/activity-names';
import { OwnDrafts } from './pages/wizard/own-draft';
import { ShowFieldVisit } from './pages/field-visit/show-field-visit';
import { ShowTask } from './pages/task/show-task';
import { CountFiles } from './pages/task/tally';
import { loadRegions, Regions } from './regions/regions';
import { RegionsController } from './regions/regions.controller';
import { ReceiveUpload } from './uploads/receive-upload';
import { Accounts } from './upstream/accounts';
import { Calendars } from './upstream/calendars';
import { Casework } from './upstream/casework';
import { Catalogue } from './upstream/catalogue';
import { Complaints } from './upstream/complaints';
import { Counters } from './upstream/counter';
import { DeadLetters } from './upstream/dead-letters';
import { Documents } from './upstream/documents';
import { Editions } from './upstream/editions';
import { Entries } from './upstream/entries';
import { Registry } from './upstream/registry';
import { Reports } from './upstream/reports';
import { ReportRules } from './upstream/report-rules';
import { serviceClients } from './upstream/service-clients';
import { ActorTokens } from './visit/actor-tokens';
import { GuestTokens } from './visit/guest-tokens';
import { OpenVisit } from './visit/open-visit';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController, AssetsController, RegionsController, ...pageControllers],
      providers: [
        { provide: CONFIG, useValue: config },
        // The portal holds nothing of its own: it is ready once it answers.
        { provide: READY_CHECK, useValue: () => Promise.resolve() },
        { provide: Regions, useFactory: loadRegions },
        ...serviceClients,
        Accounts,
        Calendars,
        Casework,
        Complaints,
        Counters,
        Documents,
        DeadLetters,
        Editions,
        Entries,
        Registry,
        ReportRules,
        Reports,
        CountFiles,
        Catalogue,
        ActorTokens,
        GuestTokens,
        GuestCases,
        OpenVisit,
        ActivityNames,
        Organisations,
        OwnDrafts,
        PublicApplication,
        ReceiveUpload,
        ShowTask,
        ShowFieldVisit,
        ShowCounter,
        FindPoster,
        EntryPlaces,
        ReceiveEntryFile,
      ],
    };
  }
}
