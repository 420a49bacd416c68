import type { AlikeOrmas, LikenessAnswer, LikenessQuery } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';

/** How much alike two names must be: less within the office's own region than elsewhere in its province. */
const ALIKE_NEARBY = 0.5;
const ALIKE_IN_PROVINCE = 0.7;
const MOST = 5;

interface AlikeRow {
  readonly place: number;
  readonly id: string;
  readonly name: string;
  readonly regency_code: string;
  readonly secretariat_address: string;
  readonly chair: string;
}

/**
 * Organisations of the register alike in name to each of those given, within the region's province, the most alike
 * first. Words by which many names begin do not count.
 */
export async function findAlike(source: DataSource, { regionCode, names }: LikenessQuery): Promise<LikenessAnswer> {
  const found = await inTransaction(source, async () => {
    await rows(`SELECT set_config('pg_trgm.similarity_threshold', $1, true)`, [String(ALIKE_NEARBY)]);
    return rows<AlikeRow>(
      `SELECT asked.place::int AS place, o.id, o.name, o.regency_code, o.secretariat_address, chair.name AS chair
       FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place)
       CROSS JOIN LATERAL (
         SELECT ormas.*, similarity(ormas.distinctive, distinctive(asked.name)) AS likeness FROM ormas
         WHERE ormas.distinctive % distinctive(asked.name) AND ormas.regency_code LIKE $2
           AND (ormas.regency_code = $3 OR similarity(ormas.distinctive, distinctive(asked.name)) >= ${ALIKE_IN_PROVINCE})
         ORDER BY likeness DESC, ormas.name, ormas.id LIMIT ${MOST}
       ) o
       JOIN board_member chair ON chair.ormas_id = o.id AND chair.post = 'chair'
       ORDER BY asked.place, o.likeness DESC, o.name, o.id`,
      [names, `${regionCode.slice(0, 2)}.%`, regionCode],
    );
  });
  const answer: AlikeOrmas[][] = names.map(() => []);
  for (const row of found) answer[row.place - 1]?.push(alikeOf(row));
  return answer;
}

const alikeOf = (row: AlikeRow): AlikeOrmas => ({
  id: row.id,
  name: row.name,
  regencyCode: row.regency_code,
  secretariatAddress: row.secretariat_address,
  chairName: row.chair,
});
