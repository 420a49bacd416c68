import type { EntryRecord, RegistrationRecord, ReportRecord } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config';
import { CONFIG } from '../tokens';

/** What registry asks casework, the owner of cases. */
@Injectable()
export class Casework {
  private readonly client: ServiceClient;

  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.CASEWORK_URL,
      caller: 'registry',
      secret: config.SERVICE_SECRET,
    });
  }

  entryRecord(caseId: string): Promise<EntryRecord> {
    return this.client.call(`/internal/cases/${caseId}/entry-record`);
  }

  reportRecord(caseId: string): Promise<ReportRecord> {
    return this.client.call(`/internal/cases/${caseId}/report-record`);
  }

  registrationRecord(caseId: string): Promise<RegistrationRecord> {
    return this.client.call(`/internal/cases/${caseId}/registration-record`);
  }
}
