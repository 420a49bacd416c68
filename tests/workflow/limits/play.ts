import { INITIAL } from '@loket/case-flow';
import { type Sop, getStep } from '@loket/sop';
import { eventually } from '@loket/testing';
import type { CaseOffice } from '../office/case-office';
import type { FiledCase } from '../office/filed-case';
import { CORRECTION, type Story } from './story';

/** Files a case of the service at its instant and does everything of the story, each at its own. */
export async function play(
  office: CaseOffice,
  sop: Sop,
  { filed, moments }: Story,
  offset: string,
): Promise<FiledCase> {
  await office.holdAt(`${filed}${offset}`);
  const kase = await office.file(sop.service);
  for (const { at, does } of moments) {
    await office.holdAt(`${at}${offset}`);
    for (const act of does) await (act === CORRECTION ? kase.resubmit() : takeRow(kase, sop, act));
  }
  return kase;
}

/** Puts the initials that the row asks for and decides it, once what the system does before it is done. */
async function takeRow(kase: FiledCase, sop: Sop, act: string): Promise<void> {
  const [row = '', told] = act.split(' ');
  const step = getStep(sop, row);
  const outcome = told ?? Object.keys(step.outcomes)[0] ?? '';
  await eventually(async () => expect(await kase.position()).toMatchObject({ step: row, holder: 'office' }));
  for (const role of step.initials ?? []) await kase.decide({ by: `role:${role}`, role, outcome: INITIAL });
  await kase.decide({ by: `role:${step.executor}`, role: step.executor, outcome });
}
