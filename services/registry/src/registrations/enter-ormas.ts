import { type RegistrationRecord, ormasEvents, topics } from '@loket/contracts';
import { findRow, getRow, newId } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { endOfValidity } from './end-of-validity';
import { putBoard } from './put-board';
import { putCertificate } from './put-certificate';
import { factsOf } from './registration-facts';

/**
 * Enters an ormas with its board and certificate, and tells of it; a case that is entered already gives the same ormas.
 * Needs an open transaction.
 */
export async function enterOrmas(record: RegistrationRecord, letterId: string | null): Promise<string> {
  const facts = factsOf(record);
  const id = newId();
  const entered = await findRow<{ registered_at: Date }>(
    `INSERT INTO ormas (id, case_id, agency, account_id, name, acronym, activity_field, province_code, regency_code, secretariat_address, founded_on, npwp)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (case_id) DO NOTHING RETURNING registered_at`,
    [
      ...[id, record.caseId, record.agency, record.accountId, facts.organisationName, facts.acronym],
      ...[facts.activityField, facts.province, facts.regency, facts.secretariatAddress, facts.foundedOn, facts.npwp],
    ],
  );
  if (entered === undefined)
    return (await getRow<{ id: string }>(`SELECT id FROM ormas WHERE case_id = $1`, [record.caseId])).id;
  await putBoard(id, facts);
  const validUntil = endOfValidity(record.ministryDate);
  await putCertificate({ ormasId: id, record, letterId, kind: 'registration', validUntil });
  await publishEvent({
    topic: topics.ormas,
    type: 'ormas.registered',
    key: id,
    version: 1,
    time: entered.registered_at,
    data: ormasEvents['ormas.registered'].parse({
      ...{ ormasId: id, caseId: record.caseId, letterId, accountId: record.accountId },
    }),
  });
  return id;
}
