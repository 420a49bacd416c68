import { dataSource, inTransaction, rows } from '@loket/database';
import { replayDeadLetters } from '@loket/messaging';
import {
  ActorTokenSigner,
  DeadLettersController,
  HealthController,
  READY_CHECK,
  ServiceClient,
  deadLetters,
} from '@loket/service-kit';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeactivateAccount } from './account-acts/deactivate-account';
import { ReactivateAccount } from './account-acts/reactivate-account';
import { ResendLink } from './account-acts/resend-link';
import { AccountHoldersController } from './account-holders/account-holders.controller';
import { deliveryFailed } from './account-holders/delivery-failed';
import { AccountsController } from './account-lists/accounts.controller';
import { FindAccountBehindRequest } from './account-requests/account-behind-request';
import { AccountRequestsController } from './account-requests/account-requests.controller';
import { ChangeAccount } from './account-requests/change-account';
import { OpenAccount } from './account-requests/open-account';
import { AgenciesController } from './agencies/agencies.controller';
import type { AccountsConfig } from './config';
import { GuestsController } from './guests/guests.controller';
import { IssueGuestToken } from './guests/issue-guest-token';
import { bindOrmas } from './ormas-bindings/bind-ormas';
import { OrmasBindingsController } from './ormas-bindings/ormas-bindings.controller';
import { MintPasswordLink } from './password-links/mint-password-link';
import { PasswordLinksController } from './password-links/password-links.controller';
import { RequestPasswordLink } from './password-links/request-password-link';
import { SetPassword } from './password-links/set-password';
import { CASEWORK, CONFIG } from './process/tokens';
import { Attempts } from './sessions/attempts';
import { CloseSession } from './sessions/close-session';
import { IssueActorToken } from './sessions/issue-actor-token';
import { OpenSession } from './sessions/open-session';
import { SessionsController } from './sessions/sessions.controller';

/** The events that this service handles. */
export const handlers = [deliveryFailed, ...bindOrmas];

/** Everything that answers calls, with the database and without the broker. */
@Module({})
export class ApiModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static with(config: AccountsConfig): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        SessionsController,
        PasswordLinksController,
        AccountHoldersController,
        AccountRequestsController,
        AccountsController,
        GuestsController,
        OrmasBindingsController,
        AgenciesController,
        HealthController,
        DeadLettersController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useFactory: () => dataSource({ url: config.DATABASE_URL }).initialize() },
        { provide: ActorTokenSigner, useFactory: () => new ActorTokenSigner(config.ACTOR_SIGNING_KEY) },
        {
          provide: CASEWORK,
          useFactory: () =>
            new ServiceClient({ baseUrl: config.CASEWORK_URL, caller: 'accounts', secret: config.SERVICE_SECRET }),
        },
        {
          provide: READY_CHECK,
          inject: [DataSource],
          useFactory: (source: DataSource) => async () => void (await inTransaction(source, () => rows('SELECT 1'))),
        },
        deadLetters((source, topic, key) => replayDeadLetters(source, handlers, topic, key)),
        Attempts,
        OpenSession,
        CloseSession,
        IssueActorToken,
        RequestPasswordLink,
        SetPassword,
        MintPasswordLink,
        OpenAccount,
        ChangeAccount,
        FindAccountBehindRequest,
        DeactivateAccount,
        ReactivateAccount,
        ResendLink,
        IssueGuestToken,
      ],
      exports: [DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
