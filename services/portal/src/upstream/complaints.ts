import type {
  ComplaintAssessment,
  ComplaintRecord,
  EnteredComplaintForm,
  RatingForm,
  SubmissionAccepted,
} from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

const part = encodeURIComponent;

/** What casework knows of complaints besides what it knows of every case. */
@Injectable()
export class Complaints {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  record(actorToken: string, taskId: string): Promise<ComplaintRecord> {
    return this.client.call(`/tasks/${part(taskId)}/complaint`, { actorToken });
  }

  assess(actorToken: string, taskId: string, form: ComplaintAssessment): Promise<unknown> {
    return this.client.call(`/tasks/${part(taskId)}/complaint`, { method: 'PUT', body: form, actorToken });
  }

  /** What an officer takes in for somebody; `form.id` makes a second click the same complaint. */
  enter(actorToken: string, service: string, form: EnteredComplaintForm): Promise<SubmissionAccepted> {
    return this.client.call(`/complaints/${part(service)}`, { method: 'POST', body: form, actorToken });
  }

  rate(number: string, secret: string, form: RatingForm): Promise<unknown> {
    return this.client.call(`/tracking/${part(number)}/${part(secret)}/rating`, { method: 'POST', body: form });
  }
}
