import type { DistrictReport } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

export interface ReportPeriod {
  /** YYYY-MM-DD, both counted. */
  readonly from: string;
  readonly to: string;
}

export interface ReportedService {
  readonly agency: string;
  readonly service: string;
}

/** Counts of an office's files. */
@Injectable()
export class Reports {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  byDistrict(actorToken: string, { agency, service }: ReportedService, period: ReportPeriod): Promise<DistrictReport> {
    const path = `/agencies/${encodeURIComponent(agency)}/reports/by-district`;
    return this.client.call(path, { actorToken, query: { service, ...period } });
  }
}
