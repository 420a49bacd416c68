import type {
  CalendarAmendmentForm,
  CalendarAmendmentPreview,
  CalendarAmendmentProgress,
  CalendarAmendmentRecord,
  CalendarView,
} from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

/** Every open clock of the office is reckoned while the administrator waits. */
const PREVIEW_MS = 60_000;

const pathOf = (agency: string): string => `/agencies/${encodeURIComponent(agency)}/calendar`;

@Injectable()
export class Calendars {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  get(agency: string): Promise<CalendarView> {
    return this.client.call(pathOf(agency));
  }

  preview(actorToken: string, agency: string, form: CalendarAmendmentForm): Promise<CalendarAmendmentPreview> {
    return this.client.call(`${pathOf(agency)}/amendments/preview`, {
      method: 'POST',
      body: form,
      actorToken,
      timeoutMs: PREVIEW_MS,
    });
  }

  record(actorToken: string, agency: string, form: CalendarAmendmentRecord): Promise<CalendarAmendmentProgress> {
    return this.client.call(`${pathOf(agency)}/amendments`, {
      method: 'POST',
      body: form,
      actorToken,
      timeoutMs: PREVIEW_MS,
    });
  }

  progress(actorToken: string, agency: string, id: string): Promise<CalendarAmendmentProgress> {
    return this.client.call(`${pathOf(agency)}/amendments/${encodeURIComponent(id)}`, { actorToken });
  }
}
