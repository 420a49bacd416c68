import {
  type CertificateEntry,
  type CertificateKind,
  type FormerValue,
  type OrmasHistory,
  zoneOfRegion,
} from '@loket/contracts';
import { findRow, rows } from '@loket/database';
import { localDate } from '@loket/working-time';
import { certificateNumber } from '../ormas/ormas-row';

interface CertificateRow {
  readonly kind: CertificateKind;
  readonly certificate_number: string | null;
  readonly valid_until: string | null;
  readonly entered_at: Date;
  readonly replaced_at: Date | null;
  readonly revoked_on: string | null;
}

interface FormerRow {
  readonly field: FormerValue['field'];
  readonly value: string;
  readonly held_from: Date;
  readonly held_until: Date;
}

/** Certificates and former values, the latest first; undefined where there is no such organisation. Needs an open transaction. */
export async function readHistory(ormasId: string): Promise<OrmasHistory | undefined> {
  const ormas = await findRow<{ province_code: string }>(`SELECT province_code FROM ormas WHERE id = $1`, [ormasId]);
  if (ormas === undefined) return undefined;
  const zone = zoneOfRegion(ormas.province_code);
  const dateOf = (instant: Date): string => localDate(instant.getTime(), zone);
  const certificates = await rows<CertificateRow>(
    `SELECT c.kind, ${certificateNumber} AS certificate_number, c.valid_until::text AS valid_until, c.entered_at, c.replaced_at,
       c.revoked_on::text AS revoked_on
     FROM certificate c LEFT JOIN issued_letter l ON l.letter_id = c.letter_id WHERE c.ormas_id = $1
     ORDER BY c.entered_at DESC, c.id DESC`,
    [ormasId],
  );
  const former = await rows<FormerRow>(
    `SELECT field, value, held_from, held_until FROM former_value WHERE ormas_id = $1 AND field <> 'npwp'
     ORDER BY held_until DESC, field`,
    [ormasId],
  );
  return {
    certificates: certificates.map((row): CertificateEntry => ({
      kind: row.kind,
      number: row.certificate_number,
      validUntil: row.valid_until,
      enteredOn: dateOf(row.entered_at),
      replacedOn: row.replaced_at && dateOf(row.replaced_at),
      revokedOn: row.revoked_on,
    })),
    formerValues: former.map(({ field, value, held_from, held_until }) => ({
      ...{ field, value, from: dateOf(held_from), until: dateOf(held_until) },
    })),
  };
}
