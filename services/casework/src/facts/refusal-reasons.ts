import type { Sop } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';
import { refusalOf, rejectedDocuments } from './rejected-documents';

/** Why a case was refused, a line each: what the officer wrote, then every rejected document. Needs an open transaction. */
export async function refusalReasons(kase: Pick<CaseRow, 'id'>, sop: Sop): Promise<string> {
  const refusal = await refusalOf(kase.id);
  if (refusal === undefined) return '';
  const rejected = await rejectedDocuments(sop, kase.id, refusal);
  return [refusal.reason ?? '', ...rejected.map(({ label, reason }) => `${label}: ${reason}`)]
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
