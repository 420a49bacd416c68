import { Problem } from '@loket/contracts';
import { getRow } from '@loket/database';
import { snapshotOf } from '@loket/sop';
import { getSop } from '../definitions/definition-store';
import { hindranceOfMove } from '../editions/hindrance-of-move';
import type { CaseRow } from './case-row';

/**
 * The case under another edition of its table. Throws `stale-page`, which no repetition mends, where it has meanwhile
 * come to a place from which it cannot go on there.
 */
export async function moveToEdition(kase: CaseRow, edition: string): Promise<CaseRow> {
  const { definition_hash } = await getRow<{ definition_hash: string }>(
    `SELECT definition_hash FROM edition WHERE id = $1`,
    [edition],
  );
  const snapshot = snapshotOf({ ...(await getSop(definition_hash)), authority: kase.snapshot.authority });
  const hindrance = hindranceOfMove(kase.snapshot, snapshot, kase.position);
  if (hindrance !== undefined) throw new Problem('stale-page', hindrance.id);
  return { ...kase, definition_hash, snapshot };
}
