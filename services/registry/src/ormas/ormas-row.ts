import { type OrmasHit, type OrmasView, zoneOfRegion } from '@loket/contracts';
import { localDate } from '@loket/working-time';

export interface HitRow {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly activity_field: string | null;
  readonly regency_code: string;
  readonly certificate_number: string | null;
  readonly valid_until: string | null;
}

export interface RecordRow extends HitRow {
  readonly province_code: string;
  readonly entered_by: string | null;
  readonly term_from: number | null;
  readonly term_until: number | null;
  readonly secretariat_address: string;
  readonly founded_on: string | null;
  readonly chair: string;
  readonly secretary: string;
  readonly treasurer: string;
  readonly ministry_number: string | null;
  readonly ministry_date: string | null;
  readonly skt_issued_at: Date | null;
}

/** Where the office issues the SKT itself its letter has the number; otherwise the ministry's SKT has it. */
export const certificateNumber = `CASE WHEN c.letter_id IS NULL OR l.kind <> 'skt' THEN c.ministry_number ELSE l.number END`;

export const hitColumns = `o.id, o.name, o.acronym, o.activity_field, o.regency_code, c.valid_until::text AS valid_until,
  ${certificateNumber} AS certificate_number`;

export const recordColumns = `${hitColumns}, o.province_code, o.entered_by, o.term_from, o.term_until, o.secretariat_address, o.founded_on::text AS founded_on, c.ministry_number,
  c.ministry_date::text AS ministry_date, CASE WHEN l.kind = 'skt' THEN l.issued_at END AS skt_issued_at,
  (SELECT name FROM board_member WHERE ormas_id = o.id AND post = 'chair') AS chair,
  (SELECT name FROM board_member WHERE ormas_id = o.id AND post = 'secretary') AS secretary,
  (SELECT name FROM board_member WHERE ormas_id = o.id AND post = 'treasurer') AS treasurer`;

export const fromOrmas = `FROM ormas o LEFT JOIN certificate c ON c.ormas_id = o.id AND c.replaced_at IS NULL LEFT JOIN issued_letter l ON l.letter_id = c.letter_id`;

export const hitOf = (row: HitRow): OrmasHit => ({
  id: row.id,
  name: row.name,
  acronym: row.acronym,
  activityField: row.activity_field,
  regencyCode: row.regency_code,
  certificateNumber: row.certificate_number,
  validUntil: row.valid_until,
});

const entryOf = ({ entered_by: agency, term_from: termFrom, term_until: termUntil }: RecordRow): OrmasView['entry'] =>
  agency === null || termFrom === null || termUntil === null ? null : { agency, termFrom, termUntil };

export const viewOf = (row: RecordRow): OrmasView => ({
  ...hitOf(row),
  provinceCode: row.province_code,
  entry: entryOf(row),
  secretariatAddress: row.secretariat_address,
  foundedOn: row.founded_on,
  chairName: row.chair,
  secretaryName: row.secretary,
  treasurerName: row.treasurer,
  issuedOn:
    row.skt_issued_at === null
      ? row.ministry_date
      : localDate(row.skt_issued_at.getTime(), zoneOfRegion(row.province_code)),
  ministryNumber: row.ministry_number,
  ministryDate: row.ministry_date,
});
