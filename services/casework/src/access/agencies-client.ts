import type { Agency } from '@loket/contracts';
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

  /** Names of officers by account id. */
  async nameOfOfficer(id: string): Promise<string | undefined> {
    const officers = await this.client.call<{ id: string; name: string }[]>('/internal/officers', {
      query: { ids: id },
    });
    return officers[0]?.name;
  }

  /** Account ids of an office's officers with a role. */
  async officersOf(role: string, agency: string): Promise<string[]> {
    const officers = await this.client.call<{ id: string }[]>('/internal/officers', { query: { role, agency } });
    return officers.map((each) => each.id);
  }
}
