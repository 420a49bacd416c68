import type { ComplaintRecord } from '@loket/contracts';
import { findRow } from '@loket/database';
import { getSop } from '../definitions/definition-store';
import type { CaseRow } from '../transitions/case-row';

/**
 * The case that a complaint names; `found` is null where there is none of that number, which only officers are told.
 * Needs an open transaction.
 */
export async function pointedCaseOf({ form }: Pick<CaseRow, 'form'>): Promise<ComplaintRecord['pointedAt']> {
  const number = form['caseNumber'] ?? '';
  if (number === '') return null;
  const kase = await findRow<Pick<CaseRow, 'id' | 'agency' | 'definition_hash'>>(
    `SELECT id, agency, definition_hash FROM case_file WHERE number = $1`,
    [number],
  );
  if (kase === undefined) return { number, found: null };
  const { title } = await getSop(kase.definition_hash);
  return { number, found: { caseId: kase.id, serviceTitle: title, agency: kase.agency } };
}
