import { type CertificateKind, type RegistrationRecord, ormasEvents, topics } from '@loket/contracts';
import { findRow, newId, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';

export interface NewCertificate {
  readonly ormasId: string;
  readonly record: RegistrationRecord;
  readonly letterId: string | null;
  readonly kind: CertificateKind;
  /** Date YYYY-MM-DD; null where it is not known how long it holds. */
  readonly validUntil: string | null;
}

/** Gives an organisation a certificate in the place of the one it has, and tells of it. Needs the organisation's row locked. */
export async function putCertificate({ ormasId, record, letterId, kind, validUntil }: NewCertificate): Promise<void> {
  const id = newId();
  const old = await findRow<{ letter_id: string | null }>(
    `UPDATE certificate SET replaced_at = now(), replaced_by = $2 WHERE ormas_id = $1 AND replaced_at IS NULL RETURNING letter_id`,
    [ormasId, id],
  );
  await rows(
    `INSERT INTO certificate (id, ormas_id, case_id, letter_id, ministry_number, ministry_date, valid_until, kind)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...[id, ormasId, record.caseId, letterId, record.ministryNumber, record.ministryDate], ...[validUntil, kind]],
  );
  if (old === undefined) return;
  await publishEvent({
    topic: topics.ormas,
    type: 'ormas.certificate-replaced',
    key: ormasId,
    version: 1,
    time: new Date(),
    data: ormasEvents['ormas.certificate-replaced'].parse({
      ...{ ormasId, caseId: record.caseId, accountId: record.accountId },
      ...{ letterId: old.letter_id, replacedBy: letterId },
    }),
  });
}
