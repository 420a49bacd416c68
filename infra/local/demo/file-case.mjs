import { randomUUID } from 'node:crypto';
import { riverName } from './names.mjs';
import { sampleAnswers } from './sample-answers.mjs';

/** Files one case of an offered service, as its applicant or as the officer at the counter does: { caseId, number }. */
export function fileCase({ offer, staff, testing, number }) {
  const { filedBy } = offer.sop;
  if (filedBy === 'counter') return atCounter({ offer, staff, number });
  if (filedBy === 'public') return withoutAccount({ offer, staff, number });
  return withAccount({ offer, staff, testing, number });
}

async function atCounter({ offer: { service, agency, sop }, staff, number }) {
  const body = { id: randomUUID(), agency, service, values: sampleAnswers(sop.form, number) };
  return (await intakeOfficer(staff, sop, agency)).call('casework', '/counter/tickets', { method: 'POST', body });
}

/** Who has the table's first row takes files in. */
export function intakeOfficer(staff, sop, agency) {
  const { executor, initials = [] } = sop.steps.find((step) => step.executor !== 'applicant');
  const [username] = staff.usernames(initials[0] ?? executor, agency);
  return staff.account(username);
}

async function withoutAccount({ offer: { service, sop }, staff, number }) {
  const visitor = await staff.account(staff.running.signIns[0].username);
  const body = { id: randomUUID(), service, values: sampleAnswers(sop.form, number) };
  return visitor.call('casework', '/applications', { method: 'POST', body });
}

async function withAccount({ offer: { service, sop }, staff, testing, number }) {
  const applicant = await staff.applicant(sop.filedBy);
  if (service === 'ormas-registration')
    return testing.submit(applicant, await testing.prepareDraft(applicant, riverName(number)));
  const id = randomUUID();
  await applicant.call('casework', '/drafts', { method: 'POST', body: { id, service } });
  const answers = sampleAnswers(sop.form, number);
  for (const { key, fields } of sop.form) {
    const values = Object.fromEntries(fields.map((field) => [field.key, answers[field.key] ?? '']));
    await applicant.call('casework', `/drafts/${id}/sections/${key}`, { method: 'PUT', body: { values } });
  }
  for (const { key, required, accepts } of sop.documents.filter((document) => document.when === undefined))
    if (required) await testing.upload(applicant, id, key, accepts.includes('pdf') ? 'pdf' : 'png', String(number));
  return testing.submit(applicant, id);
}
