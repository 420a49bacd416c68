import { findRow, newId, rows } from '@loket/database';
import type { IssuingAuthority } from '@loket/sop';

export interface NewEdition {
  readonly agency: string;
  readonly service: string;
  readonly authority: IssuingAuthority;
  readonly ministryAgency: string;
  /** First day of validity, YYYY-MM-DD. */
  readonly validFrom: string;
}

/**
 * Has an office offer a service by the newest definition that a build published, from a day on; the same day again
 * replaces it. What the office has recorded itself stays as it is, and goes on to hold from its own day.
 * Throws where the service was never published. Needs an open transaction.
 */
export async function adoptEdition(edition: NewEdition): Promise<void> {
  const definition = await findRow<{ hash: string }>(
    `SELECT hash FROM definition WHERE service = $1 AND origin = 'build' ORDER BY published_at DESC, hash LIMIT 1`,
    [edition.service],
  );
  if (definition === undefined) throw new Error(`No definition of ${edition.service} has been published`);
  await rows(
    `INSERT INTO edition (id, agency, service, definition_hash, authority, ministry_agency, valid_from) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (agency, service, valid_from) DO UPDATE SET definition_hash = $4, authority = $5, ministry_agency = $6 WHERE edition.recorded_by IS NULL`,
    [
      newId(),
      edition.agency,
      edition.service,
      definition.hash,
      edition.authority,
      edition.ministryAgency,
      edition.validFrom,
    ],
  );
}
