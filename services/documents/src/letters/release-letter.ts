import { type LetterReleased, Problem, letterEvents, topics } from '@loket/contracts';
import { findRow, getRow, inTransaction } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import type { DataSource } from 'typeorm';
import { type LetterRow, letterColumns } from './letter-row';

/** Lets the applicant have the letter. Again and again it answers the first time. */
export async function releaseLetter(source: DataSource, letterId: string): Promise<LetterReleased> {
  return inTransaction(source, async () => {
    const letter = await findRow<LetterRow>(`SELECT ${letterColumns} FROM letter WHERE id = $1 FOR UPDATE`, [letterId]);
    if (letter === undefined) throw new Problem('not-found');
    if (letter.released_at !== null) return { releasedAt: letter.released_at.toISOString() };
    if (letter.state !== 'issued')
      throw new Problem('invalid-request', 'Surat belum terbit, sehingga belum dapat diserahkan.');
    const { released_at: time } = await getRow<{ released_at: Date }>(
      `UPDATE letter SET released_at = now() WHERE id = $1 RETURNING released_at`,
      [letterId],
    );
    const data = letterEvents['letter.released'].parse({ letterId, caseId: letter.case_id, kind: letter.kind });
    await publishEvent({ topic: topics.letter, type: 'letter.released', key: letterId, version: 2, time, data });
    return { releasedAt: time.toISOString() };
  });
}
