import type { Agency } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config';
import { CONFIG } from '../tokens';

/** What documents asks accounts, the owner of agencies. */
@Injectable()
export class Accounts {
  private readonly client: ServiceClient;

  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.ACCOUNTS_URL,
      caller: 'documents',
      secret: config.SERVICE_SECRET,
    });
  }

  agency(id: string): Promise<Agency> {
    return this.client.call(`/agencies/${encodeURIComponent(id)}`);
  }
}
