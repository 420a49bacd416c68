import { Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import type { DataSource } from 'typeorm';
import { type LetterState } from './letter-row';

/** Marks a letter *batal*: it stays on record and its number is never used again. One already handed over cannot be void. */
export async function voidLetter(source: DataSource, letterId: string, reason: string): Promise<void> {
  await inTransaction(source, async () => {
    const letter = await findRow<{ state: LetterState; released_at: Date | null }>(
      `SELECT state, released_at FROM letter WHERE id = $1 FOR UPDATE`,
      [letterId],
    );
    if (letter === undefined) throw new Problem('not-found');
    if (letter.state === 'void') return;
    if (letter.released_at !== null)
      throw new Problem('already-decided', 'Surat sudah diserahkan, sehingga tidak dapat dibatalkan di sini.');
    await findRow(
      `UPDATE letter SET state = 'void', voided_at = now(), void_reason = $2, content = NULL WHERE id = $1 RETURNING id`,
      [letterId, reason],
    );
  });
}
