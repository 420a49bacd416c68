import { type Actor, Problem } from '@loket/contracts';
import { findRow } from '@loket/database';
import type { ImportDbRow } from './import-row';

/**
 * The import, for enumerators of its office; to anybody else it does not exist. `roles` are those that enter there.
 * Needs an open transaction.
 */
export async function getImport(
  id: string,
  actor: Actor,
  roles: readonly string[],
  lock = false,
): Promise<ImportDbRow> {
  const found = await findRow<ImportDbRow>(`SELECT * FROM entry_import WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`, [
    id,
  ]);
  const works = actor.roles.some(({ role, agency }) => agency === found?.agency && roles.includes(role));
  if (found === undefined || !works) throw new Problem('not-found');
  return found;
}
