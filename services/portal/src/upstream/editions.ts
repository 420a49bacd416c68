import type {
  CaseByEdition,
  CaseEdition,
  DecisionAccepted,
  EditionPreview,
  EditionRecorded,
  EditionView,
  MoveForm,
  PublishedDefinition,
  Recorded,
  TableAmendmentForm,
  TableForm,
} from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import type { Sop, TableAmendment } from '@loket/sop';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

export type AmendedTable = TableAmendmentForm<TableAmendment>;
export type Preview = EditionPreview<Sop>;

const part = encodeURIComponent;
const of = (agency: string): string => `/agencies/${part(agency)}`;
const editionsOf = (agency: string, service: string): string => `${of(agency)}/services/${part(service)}/editions`;

/** SOP editions of offices, as casework keeps them. */
@Injectable()
export class Editions {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  list(actorToken: string, agency: string): Promise<readonly EditionView[]> {
    return this.client.call(`${of(agency)}/editions`, { actorToken });
  }

  /** Open to services only: the caller has found the hash among the editions that the person may see. */
  async table(hash: string): Promise<Sop> {
    return (await this.client.call<PublishedDefinition<Sop>>(`/internal/definitions/${part(hash)}`)).sop;
  }

  preview(actorToken: string, agency: string, service: string, body: AmendedTable): Promise<Preview> {
    return this.client.call(`${editionsOf(agency, service)}/preview`, { method: 'POST', body, actorToken });
  }

  record(actorToken: string, agency: string, service: string, body: Recorded<AmendedTable>): Promise<EditionRecorded> {
    return this.client.call(editionsOf(agency, service), { method: 'POST', body, actorToken });
  }

  previewTable(actorToken: string, agency: string, body: TableForm): Promise<Preview> {
    return this.client.call(`${of(agency)}/tables/preview`, { method: 'POST', body, actorToken });
  }

  recordTable(actorToken: string, agency: string, body: Recorded<TableForm>): Promise<EditionRecorded> {
    return this.client.call(`${of(agency)}/tables`, { method: 'POST', body, actorToken });
  }

  openCases(actorToken: string, agency: string, service: string): Promise<readonly CaseByEdition[]> {
    return this.client.call(`${of(agency)}/services/${part(service)}/open-cases`, { actorToken });
  }

  ofCase(actorToken: string, caseId: string): Promise<CaseEdition> {
    return this.client.call(`/cases/${part(caseId)}/edition`, { actorToken });
  }

  move(actorToken: string, caseId: string, body: MoveForm): Promise<DecisionAccepted> {
    return this.client.call(`/cases/${part(caseId)}/edition`, { method: 'POST', body, actorToken, timeoutMs: 15_000 });
  }
}
