import type { ReportRuleForm, ReportRuleView } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

const path = (agency: string): string => `/agencies/${encodeURIComponent(agency)}/report-rule`;

/** When offices want half-yearly reports. */
@Injectable()
export class ReportRules {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  get(agency: string): Promise<ReportRuleView> {
    return this.client.call(path(agency));
  }

  set(actorToken: string, agency: string, form: ReportRuleForm): Promise<ReportRuleView> {
    return this.client.call(path(agency), { method: 'PUT', body: form, actorToken });
  }
}
