import { rows } from '@loket/database';
import type { BoardFacts } from './registration-facts';

/** The three officers as the latest accepted form names them. */
export async function putBoard(
  ormasId: string,
  { chairName, secretaryName, treasurerName }: BoardFacts,
): Promise<void> {
  await rows(
    `INSERT INTO board_member (ormas_id, post, name) VALUES ($1, 'chair', $2), ($1, 'secretary', $3), ($1, 'treasurer', $4)
     ON CONFLICT (ormas_id, post) DO UPDATE SET name = EXCLUDED.name`,
    [ormasId, chairName, secretaryName, treasurerName],
  );
}
