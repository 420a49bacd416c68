import type { OrmasBinding } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

/** Which accounts act for which organisations, as the service accounts knows it. */
@Injectable()
export class BindingsClient {
  private readonly client: ServiceClient;

  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.ACCOUNTS_URL,
      caller: 'casework',
      secret: config.SERVICE_SECRET,
    });
  }

  async accountsBoundTo(ormasId: string): Promise<readonly string[]> {
    const bindings = await this.client.call<OrmasBinding[]>('/internal/ormas-bindings', { query: { ormas: ormasId } });
    return bindings.map(({ accountId }) => accountId);
  }
}
