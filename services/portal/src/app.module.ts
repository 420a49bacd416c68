import { HealthController, READY_CHECK } from '@loket/service-kit';
import { type DynamicModule, Module } from '@nestjs/common';
import { AssetsController } from './assets/assets.controller';
import { CONFIG, type Config } from './config';
import { PublicApplication } from './forms/public-application';
import { pageControllers } from './pages';
import { ShowCounter } from './pages/counter/show-counter';
import { FindPoster } from './pages/poster/find-poster';
import { ActivityNames } from './pages/search/activity-names';
import { OwnDrafts } from './pages/wizard/own-draft';
import { ShowTask } from './pages/task/show-task';
import { loadRegions, Regions } from './regions/regions';
import { RegionsController } from './regions/regions.controller';
import { ReceiveUpload } from './uploads/receive-upload';
import { Accounts } from './upstream/accounts';
import { Calendars } from './upstream/calendars';
import { Casework } from './upstream/casework';
import { Catalogue } from './upstream/catalogue';
import { Counters } from './upstream/counter';
import { DeadLetters } from './upstream/dead-letters';
import { Documents } from './upstream/documents';
import { Editions } from './upstream/editions';
import { Registry } from './upstream/registry';
import { serviceClients } from './upstream/service-clients';
import { ActorTokens } from './visit/actor-tokens';
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
        Counters,
        Documents,
        DeadLetters,
        Editions,
        Registry,
        Catalogue,
        ActorTokens,
        OpenVisit,
        ActivityNames,
        OwnDrafts,
        PublicApplication,
        ReceiveUpload,
        ShowTask,
        ShowCounter,
        FindPoster,
      ],
    };
  }
}
