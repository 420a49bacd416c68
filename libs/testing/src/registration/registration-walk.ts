import { randomUUID } from 'node:crypto';
import type {
  CaseView,
  DecisionAccepted,
  DraftView,
  Queue,
  ServiceOffer,
  SubmissionAccepted,
  TaskView,
} from '@loket/contracts';
import { type Sop, requirementsOf } from '@loket/sop';
import { eventually } from '../eventually';
import type { Person } from './person';
import { type Application, sampleApplication } from './sample-application';
import { samplePdf, samplePng } from './sample-files';

/** Opens, fills and uploads a whole registration, or what is given in its place; gives the draft's id. */
export async function prepareDraft(
  applicant: Person,
  tag: string,
  { service, sections }: Application = { service: 'ormas-registration', sections: sampleApplication(tag) },
): Promise<string> {
  const id = randomUUID();
  await applicant.call('casework', '/drafts', { method: 'POST', body: { id, service } });
  let values: DraftView['values'] = {};
  for (const [section, typed] of Object.entries(sections)) {
    const draft = await applicant.call<DraftView>('casework', `/drafts/${id}/sections/${section}`, {
      method: 'PUT',
      body: { values: typed },
    });
    if (!draft.completeSections.includes(section)) throw new Error(`The sample does not fit the section ${section}`);
    values = draft.values;
  }
  const { sop } = await applicant.call<ServiceOffer<Sop>>('casework', `/services/${service}`);
  for (const requirement of requirementsOf(sop, values).filter(({ required }) => required))
    await upload(applicant, id, requirement.key, requirement.accepts.includes('pdf') ? 'pdf' : 'png', tag);
  return id;
}

/** Uploads one document of a dossier. */
export async function upload(
  person: Person,
  dossierId: string,
  requirement: string,
  kind: 'pdf' | 'png',
  salt: string,
): Promise<void> {
  await person.call('documents', `/dossiers/${dossierId}/documents/${requirement}`, {
    method: 'POST',
    raw: kind === 'pdf' ? samplePdf(`${requirement} ${salt}`) : samplePng(`${requirement} ${salt}`),
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(`${requirement}.${kind}`),
    },
    timeoutMs: 30_000,
  });
}

export const submit = (applicant: Person, draftId: string): Promise<SubmissionAccepted> =>
  applicant.call<SubmissionAccepted>('casework', `/drafts/${draftId}/submission`, { method: 'POST' });

/** Waits until the officer's queue shows the case's open task, claims it and gives its view. */
export async function claim(officer: Person, number: string): Promise<TaskView> {
  const taskId = await eventually(async () => {
    for (const tab of ['unclaimed', 'mine']) {
      const queue = await officer.call<Queue>('casework', '/tasks', { query: { tab, q: number } });
      const row = queue.rows[0];
      if (row !== undefined) return row.taskId;
    }
    throw new Error(`No task of ${number} is in the queue`);
  }, 60_000);
  await officer.call('casework', `/tasks/${taskId}/claim`, { method: 'POST' });
  return officer.call<TaskView>('casework', `/tasks/${taskId}`);
}

/** Gives every document without one a positive verdict, and the named ones a negative one. */
export async function giveVerdicts(officer: Person, task: TaskView, rejected: readonly string[] = []): Promise<void> {
  for (const document of task.case.documents) {
    const body = rejected.includes(document.requirement)
      ? { verdict: 'rejected', reason: 'Tidak terbaca, mohon unggah ulang' }
      : { verdict: 'accepted' };
    if (document.verdict !== body.verdict)
      await officer.call('casework', `/tasks/${task.taskId}/verdicts/${document.id}`, { method: 'PUT', body });
  }
}

/** Decides the task; the ministry's number and date, or what is given besides, go with an approval that asks for them. */
export function decide(
  officer: Person,
  task: TaskView,
  outcome: string,
  reason?: string,
  given: Readonly<Record<string, string>> = {},
): Promise<DecisionAccepted> {
  const asked = task.outcomes.find((each) => each.key === outcome)?.entries ?? [];
  const entries = Object.fromEntries(
    asked
      .filter(({ kind, optional }) => kind !== 'pdf' && optional !== true)
      .map(({ key, kind }) => [key, kind === 'date' ? '2026-11-02' : `220-${task.case.number.slice(-6)}/D.III.4/2026`]),
  );
  return officer.call<DecisionAccepted>('casework', `/tasks/${task.taskId}/decisions`, {
    method: 'POST',
    body: {
      id: randomUUID(),
      visit: task.visit,
      outcome,
      entries: { ...entries, ...given },
      ...(reason === undefined ? {} : { reason }),
    },
  });
}

/** Returns the file for one document, has the applicant replace it, and hands it back to the same step. */
export async function returnOnce(
  officer: Person,
  applicant: Person,
  number: string,
  requirement: string,
): Promise<void> {
  const task = await claim(officer, number);
  await giveVerdicts(officer, task, [requirement]);
  await decide(officer, task, 'return');
  await upload(applicant, task.case.id, requirement, 'pdf', `perbaikan ${task.step}`);
  await applicant.call<DecisionAccepted>('casework', `/cases/${task.case.id}/resubmission`, {
    method: 'POST',
    body: { id: randomUUID(), visit: task.visit },
  });
}

/** Checks and approves the case at the officer's step, with these entries where it asks for any. */
export async function approve(
  officer: Person,
  number: string,
  entries: Readonly<Record<string, string>> = {},
): Promise<void> {
  const task = await claim(officer, number);
  await giveVerdicts(officer, task);
  const asked = task.outcomes.find(({ key }) => key === 'approve')?.entries ?? [];
  const given = Object.fromEntries(Object.entries(entries).filter(([key]) => asked.some((each) => each.key === key)));
  await decide(officer, task, 'approve', undefined, given);
}

/** Waits until the case is closed and its letter can be downloaded. */
export const closed = (applicant: Person, caseId: string): Promise<CaseView> =>
  eventually(async () => {
    const view = await applicant.call<CaseView>('casework', `/cases/${caseId}`);
    if (view.closedAt === null || view.letters.length === 0)
      throw new Error(`Case ${view.number} stands at ${view.step ?? 'its end, without its letter'}`);
    return view;
  }, 60_000);
