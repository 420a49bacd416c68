import { randomUUID } from 'node:crypto';
import type { OrmasSearchResult, SubmissionAccepted, TaskView } from '@loket/contracts';
import {
  Person,
  approve,
  claim,
  closed,
  decide,
  eventually,
  giveVerdicts,
  prepareDraft,
  sampleApplication,
  submit,
  testStack,
} from '@loket/testing';

export const applicantName = 'pendaftar@contoh.id';
export const verifierName = 'verifikator@kalteng.contoh.id';

/** People who act through the services, so that a browser test begins at the page it is about. */
export interface Staff {
  readonly applicant: Person;
  readonly verifier: Person;
}

export async function givenStaff(): Promise<Staff> {
  const [applicant, verifier] = await Promise.all(
    [applicantName, verifierName].map((username) => Person.signIn(testStack(), username)),
  );
  if (applicant === undefined || verifier === undefined) throw new Error('Nobody is signed in');
  return { applicant, verifier };
}

/** An application handed in, whose task a provincial verifier has taken. */
export interface ClaimedCase {
  readonly accepted: SubmissionAccepted;
  readonly task: TaskView;
}

export async function givenClaimedCase({ applicant, verifier }: Staff, tag: string): Promise<ClaimedCase> {
  const accepted = await submit(applicant, await prepareDraft(applicant, tag));
  return { accepted, task: await claim(verifier, accepted.number) };
}

/** An application that came back to its applicant for one document. */
export async function givenReturnedCase(staff: Staff, tag: string): Promise<ClaimedCase> {
  const given = await givenClaimedCase(staff, tag);
  await giveVerdicts(staff.verifier, given.task, ['application-letter']);
  await decide(staff.verifier, given.task, 'return');
  return given;
}

/** A registration that has its certificate; gives the organisation's id in the register. */
export async function givenIssuedCase(staff: Staff, tag: string): Promise<{ caseId: string; ormasId: string }> {
  const { number, caseId } = await submit(staff.applicant, await prepareDraft(staff.applicant, tag));
  await approve(staff.verifier, number);
  for (const username of ['verifikator@kemendagri.contoh.id', 'kepala@kalteng.contoh.id'])
    await approve(await Person.signIn(testStack(), username), number);
  await closed(staff.applicant, caseId);
  const name = sampleApplication(tag).organisation['organisationName'] ?? '';
  const ormasId = await eventually(async () => {
    const found = await staff.applicant.call<OrmasSearchResult>('registry', '/search', { query: { q: name } });
    const hit = found.hits.find((each) => each.name === name);
    if (hit === undefined) throw new Error(`The register does not hold ${name} yet`);
    return hit.id;
  }, 30_000);
  return { caseId, ormasId };
}

/** An empty application. */
export async function givenEmptyDraft(applicant: Person): Promise<string> {
  const id = randomUUID();
  await applicant.call('casework', '/drafts', { method: 'POST', body: { id, service: 'ormas-registration' } });
  return id;
}
