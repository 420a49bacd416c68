import { randomUUID } from 'node:crypto';
import { aboutCertificate, certificateField } from './certified-ormas.mjs';
import { riverName } from './names.mjs';
import { sampleAnswers } from './sample-answers.mjs';

/** Files one case of an offered service, as its applicant or as the officer at the counter does: { caseId, number }. */
export function fileCase({ offer, staff, testing, number }) {
  const { filedBy } = offer.sop;
  if (filedBy === 'counter') return atCounter({ offer, staff, number });
  if (filedBy === 'public' || filedBy === 'account-holder') return atOnce({ offer, staff, number });
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

/** A form of one page, by anybody or by whoever holds an account. */
async function atOnce({ offer: { service, agency, sop }, staff, number }) {
  const { username } = staff.running.signIns.find(({ role }) => role === 'registrant') ?? staff.running.signIns[0];
  const visitor = await staff.account(username);
  const body = { id: randomUUID(), service, agency, values: sampleAnswers(sop.form, number) };
  return visitor.call('casework', '/applications', { method: 'POST', body });
}

async function withAccount({ offer: { service, agency, sop }, staff, testing, number }) {
  const applicant = await staff.filer({ sop, agency });
  if (service === 'ormas-registration')
    return testing.submit(applicant, await testing.prepareDraft(applicant, riverName(number)));
  if (certificateField(sop) !== undefined)
    return aboutCertificate({ offer: { service, sop }, applicant, staff, testing, number });
  const id = randomUUID();
  const office = sop.filedBy === 'officer' ? { agency } : {};
  await applicant.call('casework', '/drafts', { method: 'POST', body: { id, service, ...office } });
  const answers = { ...sampleAnswers(sop.form, number), ...(await missingReport(applicant, sop, number)) };
  for (const { key, fields } of sop.form) {
    const values = Object.fromEntries(fields.map((field) => [field.key, answers[field.key] ?? '']));
    await applicant.call('casework', `/drafts/${id}/sections/${key}`, { method: 'PUT', body: { values } });
  }
  for (const { key, required, accepts } of sop.documents.filter(
    ({ when }) => when?.is.includes(answers[when.field]) ?? true,
  ))
    if (required) await testing.upload(applicant, id, key, accepts.includes('pdf') ? 'pdf' : 'png', String(number));
  if (sop.steps.some(({ act }) => act === 'enter-organisation')) await tellApart(applicant, id);
  return testing.submit(applicant, id);
}

/** The invented names are much alike; each is another organisation. */
async function tellApart(enumerator, id) {
  const { alike } = await enumerator.call('casework', `/entries/${id}/likeness`);
  const body = { choice: 'another', seen: alike.map((ormas) => ormas.id) };
  await enumerator.call('casework', `/entries/${id}/likeness`, { method: 'PUT', body });
}

/** For a form that reports on an organisation: one of those whose report on a half-year is missing. */
async function missingReport(applicant, { form }, number) {
  const fields = form.flatMap((section) => section.fields);
  const ormas = fields.find(({ kind }) => kind === 'ormas');
  const halfYear = fields.find(({ kind }) => kind === 'half-year');
  if (ormas === undefined || halfYear === undefined) return {};
  const { hits } = await applicant.call('registry', '/search');
  const missing = await Promise.all(
    hits.map(async ({ id }) =>
      (await applicant.call('registry', `/ormas/${id}/reports`)).missing.map((each) => [id, each]),
    ),
  );
  const [id, reported] = missing.flat()[number % Math.max(missing.flat().length, 1)] ?? [];
  if (id === undefined) throw new Error('No report of any organisation is missing');
  return { [ormas.key]: id, [halfYear.key]: reported };
}
