import { Problem } from '@loket/contracts';
import { findRow } from '@loket/database';
import type { Sop } from '@loket/sop';
import { tellingOf } from '../transitions/telling-of';
import type { PendingChange } from '../transitions/cause';

/**
 * The letter that goes with what a decision tells the applicant; null where none does. Throws `unavailable` while the
 * letter's own event is still on its way here. Needs an open transaction.
 */
export async function letterToldBy(sop: Sop, change: PendingChange): Promise<string | null> {
  const kind = tellingOf(sop, change)?.letter;
  if (kind === undefined) return null;
  // A letter's id grows with time: of one issued twice the later stands.
  const letter = await findRow<{ letter_id: string }>(
    `SELECT letter_id FROM case_letter WHERE case_id = $1 AND kind = $2 ORDER BY letter_id DESC LIMIT 1`,
    [change.case_id, kind],
  );
  if (letter === undefined) throw new Problem('unavailable', 'Surat yang akan dikirim belum tercatat.');
  return letter.letter_id;
}
