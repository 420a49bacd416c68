import type { OrmasHistory, OrmasReports, OrmasSearchResult, OrmasView } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { REGISTRY_CLIENT } from './service-clients';

@Injectable()
export class Registry {
  constructor(@Inject(REGISTRY_CLIENT) private readonly client: ServiceClient) {}

  /** `unreported`: only those whose report on this half-year is missing. */
  search(q: string, page: number, unreported?: string): Promise<OrmasSearchResult> {
    return this.client.call('/search', { query: { q, page, unreported } });
  }

  /** What an ormas has reported, and what it has not. */
  reports(id: string): Promise<OrmasReports> {
    return this.client.call(`/ormas/${encodeURIComponent(id)}/reports`);
  }

  /** Its certificates, and what it was before it changed. */
  history(id: string): Promise<OrmasHistory> {
    return this.client.call(`/ormas/${encodeURIComponent(id)}/history`);
  }

  ormas(id: string): Promise<OrmasView> {
    return this.client.call(`/ormas/${encodeURIComponent(id)}`);
  }
}
