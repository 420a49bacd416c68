import type { Agency, Officer } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';

const KEEP_MS = 60_000;

/** Offices and officers as the service accounts knows them; offices are kept for a minute. */
@Injectable()
export class AgenciesClient {
  private readonly client: ServiceClient;
  private readonly kept = new Map<string, { readonly agency: Agency; readonly until: number }>();

  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.ACCOUNTS_URL,
      caller: 'casework',
      secret: config.SERVICE_SECRET,
    });
  }

  async get(id: string): Promise<Agency> {
    const known = this.kept.get(id);
    if (known !== undefined && known.until > Date.now()) return known.agency;
    const agency = await this.client.call<Agency>(`/agencies/${id}`);
    this.kept.set(id, { agency, until: Date.now() + KEEP_MS });
    return agency;
  }

  /** Every office. */
  list(): Promise<readonly Agency[]> {
    return this.client.call('/agencies');
  }

  /** Names of several officers at once, by account id. */
  async namesOfOfficers(ids: readonly string[]): Promise<readonly { id: string; name: string }[]> {
    if (ids.length === 0) return [];
    return this.client.call('/internal/officers', { query: { ids: ids.join(',') } });
  }

  /** Names of officers by account id. */
  async nameOfOfficer(id: string): Promise<string | undefined> {
    const officers = await this.client.call<{ id: string; name: string }[]>('/internal/officers', {
      query: { ids: id },
    });
    return officers[0]?.name;
  }

  /** Everybody who holds a role at an office. */
  officersAt(agency: string): Promise<readonly { id: string; name: string }[]> {
    return this.client.call('/internal/officers', { query: { agency } });
  }

  /** An office's officers with a role. */
  officersNamed(role: string, agency: string): Promise<readonly Officer[]> {
    return this.client.call('/internal/officers', { query: { role, agency } });
  }

  /** Account ids of an office's officers with a role. */
  async officersOf(role: string, agency: string): Promise<string[]> {
    const officers = await this.client.call<{ id: string }[]>('/internal/officers', { query: { role, agency } });
    return officers.map((each) => each.id);
  }
}
