import { createHash, randomBytes } from 'node:crypto';
import { findRow, rows } from '@loket/database';

export interface AuditEntry {
  readonly caseId: string;
  readonly position: number;
  readonly happenedAt: Date;
  readonly actor: string;
  readonly action: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface AuditRow {
  readonly position: number;
  readonly happened_at: Date;
  readonly actor: string;
  readonly action: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly salt: string;
  readonly digest: string;
}

/** Adds an entry to the case's chain: its digest covers the one before it, so no entry can be changed or left out unseen. */
export async function appendToAudit(entry: AuditEntry): Promise<void> {
  const previous = await findRow<{ digest: string }>(
    `SELECT digest FROM audit WHERE case_id = $1 ORDER BY position DESC LIMIT 1`,
    [entry.caseId],
  );
  const salt = randomBytes(16).toString('hex');
  const digest = digestOf(previous?.digest ?? '', salt, entry);
  await rows(
    `INSERT INTO audit (case_id, position, happened_at, actor, action, facts, salt, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [entry.caseId, entry.position, entry.happenedAt, entry.actor, entry.action, entry.facts, salt, digest],
  );
}

/** The position of the first entry whose digest does not fit, or undefined for a whole chain. */
export async function brokenAuditEntry(caseId: string): Promise<number | undefined> {
  let previous = '';
  for (const row of await rows<AuditRow>(`SELECT * FROM audit WHERE case_id = $1 ORDER BY position`, [caseId])) {
    const entry = {
      caseId,
      position: row.position,
      happenedAt: row.happened_at,
      actor: row.actor,
      action: row.action,
      facts: row.facts,
    };
    if (digestOf(previous, row.salt, entry) !== row.digest) return row.position;
    previous = row.digest;
  }
  return undefined;
}

function digestOf(previous: string, salt: string, entry: AuditEntry): string {
  const facts = Object.fromEntries(Object.entries(entry.facts).sort(([one], [other]) => (one < other ? -1 : 1)));
  const content = JSON.stringify([
    previous,
    salt,
    entry.caseId,
    entry.position,
    entry.happenedAt.toISOString(),
    entry.actor,
    entry.action,
    facts,
  ]);
  return createHash('sha256').update(content).digest('hex');
}
