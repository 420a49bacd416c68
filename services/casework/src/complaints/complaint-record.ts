import type { ComplaintChannel, ComplaintRecord } from '@loket/contracts';
import { findRow, rows } from '@loket/database';
import { firstStep } from '@loket/sop/snapshot';
import type { Sop } from '@loket/sop';
import type { Ground } from '../exclusions/excluded';
import { answersIn } from '../transitions/answers-in';
import type { CaseRow } from '../transitions/case-row';
import { pointedCaseOf } from './pointed-case';

/** Facts of a complaint but for people's names, which accounts knows. */
export interface ComplaintFacts extends Omit<ComplaintRecord, 'excluded' | 'officers'> {
  readonly excludedAccounts: readonly { readonly account_id: string; readonly ground: Ground }[];
}

/** What the officer who works on a complaint has to know. Needs an open transaction. */
export async function complaintFacts(kase: CaseRow, sop: Sop): Promise<ComplaintFacts> {
  return {
    channel: await channelOf(kase.id),
    category: answersIn(kase)['category'] ?? '',
    categories: categoriesOf(sop),
    mayRecategorise: isBeingVerified(kase),
    anonymous: kase.form['anonymity'] === 'anonymous',
    secret: kase.form['publicity'] === 'secret',
    pointedAt: await pointedCaseOf(kase),
    reportedName: kase.form['reportedName'] ?? '',
    excludedAccounts: await rows(
      `SELECT account_id, ground FROM case_exclusion WHERE case_id = $1 AND lifted_at IS NULL ORDER BY id`,
      [kase.id],
    ),
  };
}

/** The limits of its kind begin to run once a complaint is verified. */
export const isBeingVerified = ({ position, snapshot }: Pick<CaseRow, 'position' | 'snapshot'>): boolean =>
  position?.step === firstStep(snapshot).key;

/** The kinds that a complaint of this table can have. */
export const categoriesOf = ({ form }: Pick<Sop, 'form'>): ComplaintRecord['categories'] =>
  form.flatMap(({ fields }) => fields).find(({ key }) => key === 'category')?.choices ?? [];

async function channelOf(caseId: string): Promise<ComplaintChannel> {
  const entry = await findRow<{ channel: ComplaintChannel }>(`SELECT channel FROM complaint_entry WHERE case_id = $1`, [
    caseId,
  ]);
  return entry?.channel ?? 'website';
}
