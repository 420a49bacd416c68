import { randomUUID } from 'node:crypto';
import { intakeOfficer } from './file-case.mjs';
import { turningRow } from './plans.mjs';
import { onward, refusing, returning, straightWay } from './straight-way.mjs';

const reasons = {
  returned: 'Berkas belum lengkap, mohon dilengkapi',
  refused: 'Permohonan tidak memenuhi syarat',
};

/** Walks a filed case through its table by the officers of each row, as far as the plan says. */
export async function walkCase({ offer, filed, plan, staff, testing }) {
  const { sop } = offer;
  const turn = turningRow(sop, plan);
  const at = { offer, filed, staff, testing, deciders: new Map() };
  for (const step of straightWay(sop)) {
    if (step === turn) return turnOff(at, step, plan);
    await workOn(at, step, () => onward(step).key);
  }
}

async function turnOff(at, step, plan) {
  if (plan === 'waiting' || plan === 'half-way') return;
  if (plan === 'claimed') return void (await takeTask(at, step, rolesOf(step)[0]));
  if (plan === 'refused') return void (await workOn(at, step, () => refusing(step).key, reasons.refused));
  const { visit } = await workOn(at, step, () => returning(step).key, reasons.returned);
  if (plan === 'taken-back') await takeBack(at, visit, step);
}

/** Initials come first, in their order. */
const rolesOf = ({ initials = [], executor }) => [...initials, executor];

/** Everybody who has a part in the row decides: initials with their only outcome, its executor as wished. */
async function workOn(at, step, wished, reason) {
  let task;
  for (const role of rolesOf(step)) {
    const { officer, task: taken } = await takeTask(at, step, role);
    task = taken;
    const last = role === step.executor;
    const outcome = last ? wished() : task.outcomes[0].key;
    await prepare(at, officer, task, outcome);
    await at.testing.decide(officer, task, outcome, last ? reason : undefined);
  }
  return task;
}

async function takeTask({ offer, filed, staff, testing, deciders }, step, role) {
  const agency = step.office === 'ministry' ? 'kemendagri' : offer.agency;
  const forbidden = (step.fourEyesWith ?? []).map((key) => deciders.get(key));
  const username = staff.usernames(role, agency).find((each) => !forbidden.includes(each));
  if (username === undefined) throw new Error(`${agency} has nobody for ${role} of ${offer.service}.`);
  deciders.set(step.key, username);
  const officer = await staff.account(username);
  return { officer, task: await testing.claim(officer, filed.number) };
}

/** Verdicts on the documents and files that the outcome asks for. */
async function prepare({ testing, filed }, officer, task, outcome) {
  const wanted = task.outcomes.find(({ key }) => key === outcome);
  const rejected =
    wanted?.reason === 'per-document' ? task.case.documents.slice(0, 1).map((each) => each.requirement) : [];
  await testing.giveVerdicts(officer, task, rejected);
  for (const { key, kind } of wanted?.entries ?? [])
    if (kind === 'pdf') await testing.upload(officer, filed.caseId, key, 'pdf', filed.number);
}

/** The completed file comes in again: at the counter by its officer, else by the applicant with another document. */
async function takeBack({ offer, filed, staff, testing }, visit, step) {
  const { sop, agency } = offer;
  const send = { method: 'POST', body: { id: randomUUID(), visit } };
  if (sop.filedBy === 'counter') {
    const officer = await intakeOfficer(staff, sop, agency);
    return officer.call('casework', `/counter/tickets/${filed.caseId}/resubmission`, send);
  }
  const applicant = await staff.filer({ sop, agency });
  const kase = await applicant.call('casework', `/cases/${filed.caseId}`);
  for (const { requirement, contentType } of kase.documents.filter((each) => each.replaceable)) {
    const kind = contentType === 'application/pdf' ? 'pdf' : 'png';
    await testing.upload(applicant, filed.caseId, requirement, kind, `perbaikan ${step.key}`);
  }
  return applicant.call('casework', `/cases/${filed.caseId}/resubmission`, send);
}
