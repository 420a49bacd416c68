import type { RegistrationRecord } from '@loket/contracts';
import { rows } from '@loket/database';
import { formerValuesOf } from './former-values';
import { type LockedOrmas, lockOrmas } from './lock-ormas';
import { putCertificate } from './put-certificate';
import { type ChangeFacts, changeFactsOf } from './registration-facts';

/**
 * Changes the record, keeps what it was, and gives the certificate anew under its old end (Permendagri 57/2017 arts
 * 24–27). Needs an open transaction.
 */
export async function changeOrmas(record: RegistrationRecord, letterId: string | null): Promise<string> {
  const facts = changeFactsOf(record);
  const before = await lockOrmas(facts.ormas);
  await keepFormer(before, facts, record.caseId);
  await rows(
    `UPDATE ormas SET name = coalesce($2, name), acronym = CASE WHEN $2 IS NULL THEN acronym ELSE $3 END,
       activity_field = coalesce($4, activity_field), npwp = coalesce($5, npwp), province_code = coalesce($6, province_code),
       regency_code = coalesce($7, regency_code), secretariat_address = coalesce($8, secretariat_address) WHERE id = $1`,
    [
      ...[
        before.id,
        facts.name?.organisationName ?? null,
        facts.name?.acronym ?? null,
        facts.activityField,
        facts.npwp,
      ],
      ...[facts.address?.province ?? null, facts.address?.regency ?? null, facts.address?.secretariatAddress ?? null],
    ],
  );
  await putCertificate({ ormasId: before.id, record, letterId, kind: 'change', validUntil: before.valid_until });
  return before.id;
}

/** A value held since the last change of it, or since the entry in the register. */
async function keepFormer(before: LockedOrmas, facts: ChangeFacts, caseId: string): Promise<void> {
  for (const { field, value } of formerValuesOf(before, facts))
    await rows(
      `INSERT INTO former_value (ormas_id, case_id, field, value, held_from, held_until)
       SELECT $1, $2, $3, $4, coalesce(max(held_until), $5), now() FROM former_value WHERE ormas_id = $1 AND field = $3`,
      [before.id, caseId, field, value, before.registered_at],
    );
}
