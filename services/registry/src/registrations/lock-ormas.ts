import { Problem } from '@loket/contracts';
import { findRow } from '@loket/database';

/** An organisation as it stands before a case changes it. */
export interface LockedOrmas {
  readonly id: string;
  readonly name: string;
  readonly activity_field: string | null;
  readonly npwp: string | null;
  readonly province_code: string;
  readonly regency_code: string;
  readonly secretariat_address: string;
  readonly registered_at: Date;
  readonly valid_until: string | null;
}

/** Locks the organisation until the transaction ends, so that two cases change it one after the other. */
export async function lockOrmas(id: string): Promise<LockedOrmas> {
  const found = await findRow<LockedOrmas>(
    `SELECT id, name, activity_field, npwp, province_code, regency_code, secretariat_address, registered_at,
       (SELECT valid_until::text FROM certificate WHERE ormas_id = ormas.id AND replaced_at IS NULL) AS valid_until
     FROM ormas WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (found === undefined) throw new Problem('not-found', 'Ormas ini tidak ada dalam daftar.');
  return found;
}
