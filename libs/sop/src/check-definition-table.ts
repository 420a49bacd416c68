import { firstStep } from './find-step';
import { refuseRepeats } from './refuse-repeats';
import type { Sop, Step } from './sop';

/** Throws, naming the row, unless every case that begins at the first row can reach every row and leave it. */
export function checkTable(sop: Sop): void {
  refuseRepeats('steps and endings', [...sop.steps, ...sop.endings]);
  refuseRepeats('letters', sop.letters);
  for (const step of sop.steps) checkRow(sop, step);
  const reached = reachable(sop, firstStep(sop).key);
  for (const { key } of sop.steps) {
    if (!reached.has(key)) fail(sop, key, 'no outcome leads here');
    const ahead = reachable(sop, key);
    if (!sop.endings.some((ending) => ahead.has(ending.key))) fail(sop, key, 'leads to no ending');
  }
}

function checkRow(sop: Sop, step: Step): void {
  const { key, executor, outcomes, within, completeness, fourEyesWith = [] } = step;
  const isStep = (name: string) => sop.steps.some((other) => other.key === name);
  const isEnding = (name: string) => sop.endings.some((ending) => ending.key === name);
  if (executor.trim() === '') fail(sop, key, 'has no executor');
  if (Object.keys(outcomes).length === 0) fail(sop, key, 'has no outcome');
  if (within && !(Number.isFinite(within.budget) && within.budget > 0))
    fail(sop, key, `allows ${within.budget} ${within.kind}`);
  if (within?.kind === 'days' && !Number.isInteger(within.budget)) fail(sop, key, 'does not allow whole days');
  const stranger = fourEyesWith.find((other) => !isStep(other) || other === key);
  if (stranger !== undefined) fail(sop, key, `asks four eyes with "${stranger}", which is no other step`);
  checkCompleteness(sop, key, completeness);
  for (const [name, { leadsTo, needsAllVerdicts, reason }] of Object.entries(outcomes)) {
    if (!isStep(leadsTo) && !isEnding(leadsTo) && leadsTo !== 'applicant') {
      fail(sop, key, `outcome "${name}" leads to "${leadsTo}", which is neither a step, the applicant nor an ending`);
    }
    const missing = sop.documents.find((document) => !completeness.includes(document.key));
    if (needsAllVerdicts && missing) fail(sop, key, `outcome "${name}" needs all verdicts, "${missing.key}" gets none`);
    if (reason === 'per-document' && completeness.length === 0) fail(sop, key, `outcome "${name}" has no documents`);
  }
}

function checkCompleteness(sop: Sop, row: string, completeness: readonly string[]): void {
  const unknown = completeness.find((key) => !sop.documents.some((document) => document.key === key));
  if (unknown !== undefined) fail(sop, row, `checks "${unknown}", which is not among the documents`);
}

/** Everything a case at that step can come to, the step itself included; from the applicant it comes back there. */
function reachable(sop: Sop, from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const key of reached) {
    const step = sop.steps.find((other) => other.key === key);
    for (const { leadsTo } of Object.values(step?.outcomes ?? {})) reached.add(leadsTo);
  }
  return reached;
}

function fail(sop: Sop, row: string, fault: string): never {
  throw new Error(`${sop.service}, row "${row}": ${fault}`);
}
