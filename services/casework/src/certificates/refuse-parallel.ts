import { Problem } from '@loket/contracts';
import { findRow, rows } from '@loket/database';
import type { FormValues, Sop } from '@loket/sop';
import { chosenIn } from '../register/chosen-ormas';

/**
 * Lets one application at a time be open about an organisation's certificate: each goes by what it found when filed.
 * Needs an open transaction, which then keeps others waiting. Throws `invalid-form`.
 */
export async function refuseParallel(sop: Sop, values: FormValues): Promise<void> {
  const chosen = chosenIn(sop, values).find(({ field }) => field.certificate !== undefined);
  if (chosen === undefined) return;
  const { section, field, ormasId } = chosen;
  await rows(`SELECT pg_advisory_xact_lock(hashtextextended('certificate:' || $1, 0))`, [ormasId]);
  const other = await findRow<{ number: string }>(
    `SELECT c.number FROM case_file c JOIN definition d ON d.hash = c.definition_hash
     WHERE c.closed_at IS NULL AND c.form ->> 'ormas' = $1 AND d.sop @? '$.form[*].fields[*].certificate' LIMIT 1`,
    [ormasId],
  );
  if (other === undefined) return;
  const message = `Organisasi ini sedang diproses dalam permohonan ${other.number}. Tunggu sampai selesai, atau tarik kembali permohonan itu.`;
  throw new Problem('invalid-form', 'Permohonan belum dapat diajukan.', [{ section, field: field.key, message }]);
}
