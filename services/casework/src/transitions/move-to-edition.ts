import { getRow } from '@loket/database';
import { findStep, snapshotOf } from '@loket/sop';
import { getSop } from '../definitions/definition-store';
import type { CaseRow } from './case-row';

/** The case under another edition of its table. Throws where its present step does not exist there. */
export async function moveToEdition(kase: CaseRow, edition: string): Promise<CaseRow> {
  const { definition_hash } = await getRow<{ definition_hash: string }>(
    `SELECT definition_hash FROM edition WHERE id = $1`,
    [edition],
  );
  const snapshot = snapshotOf({ ...(await getSop(definition_hash)), authority: kase.snapshot.authority });
  const step = kase.position?.step ?? null;
  if (step !== null && findStep(snapshot, step) === undefined)
    throw new Error(`Edition ${edition} has no step "${step}"`);
  return { ...kase, definition_hash, snapshot };
}
