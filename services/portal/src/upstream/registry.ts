import type { OrmasSearchResult, OrmasView } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { REGISTRY_CLIENT } from './service-clients';

@Injectable()
export class Registry {
  constructor(@Inject(REGISTRY_CLIENT) private readonly client: ServiceClient) {}

  search(q: string, page: number): Promise<OrmasSearchResult> {
    return this.client.call('/search', { query: { q, page } });
  }

  ormas(id: string): Promise<OrmasView> {
    return this.client.call(`/ormas/${encodeURIComponent(id)}`);
  }
}
