import { topics } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import type { DataSource } from 'typeorm';

const DAYS_KEPT = 30;
const BATCH = 100;

/**
 * Removes drafts without an account that nobody has touched for thirty days, and tells documents to remove their files.
 * Answers how many went.
 */
export function sweepDrafts(source: DataSource): Promise<number> {
  return inTransaction(source, async () => {
    await rows(`DELETE FROM draft_opening WHERE at < now() - interval '1 hour'`);
    const dropped = await rows<{ id: string }>(
      `DELETE FROM draft WHERE id IN (
         SELECT id FROM draft WHERE secret IS NOT NULL AND updated_at < now() - make_interval(days => $1)
           AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.id = draft.id)
         ORDER BY updated_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
       ) RETURNING id`,
      [DAYS_KEPT],
    );
    for (const { id } of dropped)
      await publishEvent({
        topic: topics.case,
        type: 'draft.dropped',
        key: id,
        version: 0,
        time: new Date(),
        data: { draftId: id },
      });
    return dropped.length;
  });
}
