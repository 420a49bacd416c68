import type { Officer } from '@loket/contracts';
import { rows } from '@loket/database';

/** Keeps what officers who are named are called. Needs an open transaction. */
export async function keepNames(officers: readonly Officer[]): Promise<void> {
  for (const { id, name } of officers)
    await rows(
      `INSERT INTO officer_name (account_id, name) VALUES ($1, $2) ON CONFLICT (account_id) DO UPDATE SET name = $2, known_at = now()`,
      [id, name],
    );
}

/** Names by account, of those that were ever named. Needs an open transaction. */
export async function namesOf(accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map();
  const found = await rows<{ account_id: string; name: string }>(
    `SELECT account_id, name FROM officer_name WHERE account_id = ANY($1::uuid[])`,
    [accounts],
  );
  return new Map(found.map(({ account_id, name }) => [account_id, name]));
}
