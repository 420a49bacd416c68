import { type Actor, Problem } from '@loket/contracts';
import { type CaseRow, lockCase } from '../transitions/case-row';
import { type PendingChange, changeStoredBy, unsettledChangeOf } from '../transitions/cause';
import type { RequireApplicant } from './require-applicant';

/** The case locked for its applicant's change, and the change itself where another click was quicker. */
export type Locked =
  { readonly kase: CaseRow; readonly twin: undefined } | { readonly kase: CaseRow; readonly twin: PendingChange };

/** Throws `decision-pending` while something else is on its way. Needs an open transaction. */
export async function lockForChange(
  caseId: string,
  id: string,
  actor: Actor,
  requireApplicant: RequireApplicant,
): Promise<Locked> {
  const kase = await requireApplicant(await lockCase(caseId), actor);
  const twin = await changeStoredBy(actor.accountId, id);
  if (twin !== undefined) return { kase, twin };
  if (kase.position === null || (await unsettledChangeOf(kase.id)) !== undefined)
    throw new Problem('decision-pending', 'Berkas ini sedang diproses. Tunggu sebentar, lalu coba lagi.');
  return { kase, twin };
}
