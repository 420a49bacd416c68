import type {
  CaseLedger,
  CaseView,
  DecisionAccepted,
  DecisionForm,
  DraftView,
  OfficeHours,
  PublicDraftOpened,
  Queue,
  ServiceOffer,
  SubmissionAccepted,
  TaskView,
} from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import type { FormValues, Sop } from '@loket/sop';
import { Inject, Injectable } from '@nestjs/common';
import { CASEWORK_CLIENT } from './service-clients';

export type Offer = ServiceOffer<Sop>;

/** What the list of a person's cases says of each. */
export type OwnCase = Pick<
  CaseView,
  | 'id'
  | 'number'
  | 'service'
  | 'title'
  | 'subject'
  | 'submittedAt'
  | 'holder'
  | 'ending'
  | 'dueAt'
  | 'promisedAt'
  | 'sla'
  | 'zone'
>;

export interface QueueFilter {
  readonly tab: string | undefined;
  readonly service: string | undefined;
  readonly q: string | undefined;
  readonly page: number | undefined;
}

const part = encodeURIComponent;

@Injectable()
export class Casework {
  constructor(@Inject(CASEWORK_CLIENT) private readonly client: ServiceClient) {}

  services(): Promise<readonly Offer[]> {
    return this.client.call('/services', { timeoutMs: 5_000 });
  }

  /** Short of patience: every page asks, and does without. */
  officeHours(agency: string): Promise<OfficeHours> {
    return this.client.call(`/agencies/${part(agency)}/hours`, { timeoutMs: 1_000 });
  }

  openDraft(actorToken: string, id: string, service: string): Promise<DraftView> {
    return this.client.call('/drafts', { method: 'POST', body: { id, service }, actorToken });
  }

  drafts(actorToken: string): Promise<readonly DraftView[]> {
    return this.client.call('/drafts', { actorToken });
  }

  draft(actorToken: string, id: string): Promise<DraftView> {
    return this.client.call(`/drafts/${part(id)}`, { actorToken });
  }

  saveSection(actorToken: string, id: string, section: string, values: FormValues): Promise<unknown> {
    return this.client.call(`/drafts/${part(id)}/sections/${part(section)}`, {
      method: 'PUT',
      body: { values },
      actorToken,
    });
  }

  submitDraft(actorToken: string, id: string): Promise<SubmissionAccepted> {
    return this.client.call(`/drafts/${part(id)}/submission`, { method: 'POST', body: {}, actorToken });
  }

  /** For services that ask for no account. `id` makes a second click the same application. */
  apply(application: {
    readonly id: string;
    readonly service: string;
    readonly agency: string;
    readonly values: FormValues;
  }): Promise<SubmissionAccepted> {
    return this.client.call('/applications', { method: 'POST', body: application });
  }

  /** For services that any account holder may ask for by a form of one page. */
  applyAs(actorToken: string, id: string, service: string, values: FormValues): Promise<SubmissionAccepted> {
    return this.client.call('/applications', { method: 'POST', body: { id, service, values }, actorToken });
  }

  /** Open to services only: whoever calls counts by the browser's address. */
  openPublicDraft(opening: { agency: string; service: string; address: string }): Promise<PublicDraftOpened> {
    return this.client.call('/internal/public-drafts', { method: 'POST', body: opening });
  }

  /** Has the link back to a draft mailed to the address that stands in it. */
  askReturnLink(actorToken: string, draftId: string): Promise<{ readonly sent: boolean }> {
    return this.client.call(`/drafts/${part(draftId)}/return-link`, { method: 'POST', body: {}, actorToken });
  }

  cases(actorToken: string): Promise<readonly OwnCase[]> {
    return this.client.call('/cases', { actorToken });
  }

  case(actorToken: string, id: string): Promise<CaseView> {
    return this.client.call(`/cases/${part(id)}`, { actorToken });
  }

  ledger(actorToken: string, caseId: string): Promise<CaseLedger> {
    return this.client.call(`/cases/${part(caseId)}/ledger`, { actorToken });
  }

  resubmit(actorToken: string, caseId: string, form: { id: string; visit: number }): Promise<DecisionAccepted> {
    return this.client.call(`/cases/${part(caseId)}/resubmission`, { method: 'POST', body: form, actorToken });
  }

  /** At a row of the applicant's own. */
  decideOwn(actorToken: string, caseId: string, form: DecisionForm): Promise<DecisionAccepted> {
    const path = `/cases/${part(caseId)}/decision`;
    return this.client.call(path, { method: 'POST', body: form, actorToken, timeoutMs: 15_000 });
  }

  withdraw(actorToken: string, caseId: string, id: string): Promise<DecisionAccepted> {
    const path = `/cases/${part(caseId)}/withdrawal`;
    return this.client.call(path, { method: 'POST', body: { id }, actorToken, timeoutMs: 15_000 });
  }

  track(number: string, secret: string): Promise<CaseView> {
    return this.client.call(`/tracking/${part(number)}/${part(secret)}`);
  }

  /** Hands a file back that was filed without an account. */
  resubmitTracked(
    number: string,
    secret: string,
    form: { id: string; visit: number; reply: string },
  ): Promise<DecisionAccepted> {
    const path = `/tracking/${part(number)}/${part(secret)}/resubmission`;
    return this.client.call(path, { method: 'POST', body: form, timeoutMs: 15_000 });
  }

  decideTracked(number: string, secret: string, form: DecisionForm): Promise<DecisionAccepted> {
    const path = `/tracking/${part(number)}/${part(secret)}/decision`;
    return this.client.call(path, { method: 'POST', body: form, timeoutMs: 15_000 });
  }

  withdrawTracked(number: string, secret: string, id: string): Promise<DecisionAccepted> {
    const path = `/tracking/${part(number)}/${part(secret)}/withdrawal`;
    return this.client.call(path, { method: 'POST', body: { id }, timeoutMs: 15_000 });
  }

  /** Short of patience: the page is shown whether or not it could be noted. */
  noteOpening(number: string, secret: string): Promise<unknown> {
    const path = `/tracking/${part(number)}/${part(secret)}/opening`;
    return this.client.call(path, { method: 'POST', body: {}, timeoutMs: 1_000 });
  }

  queue(actorToken: string, filter: QueueFilter): Promise<Queue> {
    return this.client.call('/tasks', { actorToken, query: { ...filter } });
  }

  task(actorToken: string, id: string): Promise<TaskView> {
    return this.client.call(`/tasks/${part(id)}`, { actorToken });
  }

  /** Keeps what an officer has entered at a task and does not decide yet. */
  keepDraft(actorToken: string, taskId: string, entries: FormValues): Promise<unknown> {
    return this.client.call(`/tasks/${part(taskId)}/draft`, { method: 'PUT', body: { entries }, actorToken });
  }

  claim(actorToken: string, taskId: string): Promise<unknown> {
    return this.client.call(`/tasks/${part(taskId)}/claim`, { method: 'POST', body: {}, actorToken });
  }

  release(actorToken: string, taskId: string): Promise<unknown> {
    return this.client.call(`/tasks/${part(taskId)}/release`, { method: 'POST', body: {}, actorToken });
  }

  giveVerdict(
    actorToken: string,
    taskId: string,
    documentId: string,
    verdict: { verdict: 'accepted' | 'rejected'; reason?: string },
  ): Promise<unknown> {
    return this.client.call(`/tasks/${part(taskId)}/verdicts/${part(documentId)}`, {
      method: 'PUT',
      body: verdict,
      actorToken,
    });
  }

  decide(actorToken: string, taskId: string, form: DecisionForm): Promise<DecisionAccepted> {
    return this.client.call(`/tasks/${part(taskId)}/decisions`, {
      method: 'POST',
      body: form,
      actorToken,
      timeoutMs: 15_000,
    });
  }
}
