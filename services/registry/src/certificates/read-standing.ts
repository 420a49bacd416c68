import type { OrmasStanding } from '@loket/contracts';
import { findRow } from '@loket/database';
import { certificateNumber } from '../ormas/ormas-row';

interface StandingRow {
  readonly id: string;
  readonly activity_field: string | null;
  readonly npwp: string | null;
  readonly certificate_id: string | null;
  readonly certificate_number: string | null;
  readonly valid_until: string | null;
  readonly revoked_on: string | null;
}

/** How an organisation and its latest certificate stand; undefined where there is none. Needs an open transaction. */
export async function readStanding(ormasId: string): Promise<OrmasStanding | undefined> {
  const row = await findRow<StandingRow>(
    `SELECT o.id, o.activity_field, o.npwp, c.id AS certificate_id, ${certificateNumber} AS certificate_number,
       c.valid_until::text AS valid_until, c.revoked_on::text AS revoked_on
     FROM ormas o LEFT JOIN certificate c ON c.ormas_id = o.id AND c.replaced_at IS NULL
     LEFT JOIN issued_letter l ON l.letter_id = c.letter_id WHERE o.id = $1`,
    [ormasId],
  );
  return (
    row && {
      id: row.id,
      activityField: row.activity_field,
      npwp: row.npwp,
      certificate:
        row.certificate_id === null
          ? null
          : { number: row.certificate_number, validUntil: row.valid_until, revokedOn: row.revoked_on },
    }
  );
}
