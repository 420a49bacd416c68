import { rows } from '@loket/database';
import type { Sop } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';

/** Publishes an office's own definition with the hashes of its letters' templates; gives its hash. Needs an open transaction. */
export async function publishDefinition(sop: Sop, templates: Readonly<Record<string, string>>): Promise<string> {
  const hash = hashOf(sop);
  await rows(
    `INSERT INTO definition (hash, service, sop, templates, origin) VALUES ($1, $2, $3, $4, 'office') ON CONFLICT (hash) DO NOTHING`,
    [hash, sop.service, sop, templates],
  );
  return hash;
}
