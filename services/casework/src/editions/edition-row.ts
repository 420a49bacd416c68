import { findRow, rows } from '@loket/database';
import type { IssuingAuthority, TableAmendment } from '@loket/sop';

/** An edition as stored; `valid_from` is a date YYYY-MM-DD. */
export interface EditionRow {
  readonly id: string;
  readonly agency: string;
  readonly service: string;
  readonly definition_hash: string;
  readonly authority: IssuingAuthority;
  readonly ministry_agency: string;
  readonly valid_from: string;
  /** How often the office has amended the table; 0 as published. */
  readonly revision: number;
  readonly base_hash: string | null;
  readonly amendment: TableAmendment | null;
  readonly legal_basis: string | null;
  readonly recorded_by: string | null;
}

const columns = `id, agency, service, definition_hash, authority, ministry_agency, valid_from::text AS valid_from, revision, base_hash, amendment, legal_basis, recorded_by`;

/** An office's editions of a service, the earliest first. Needs an open transaction. */
export const editionsOf = (agency: string, service: string): Promise<EditionRow[]> =>
  rows<EditionRow>(`SELECT ${columns} FROM edition WHERE agency = $1 AND service = $2 ORDER BY edition.valid_from`, [
    agency,
    service,
  ]);

/** All of an office's editions, service by service, the newest first. Needs an open transaction. */
export const editionsOfAgency = (agency: string): Promise<EditionRow[]> =>
  rows<EditionRow>(`SELECT ${columns} FROM edition WHERE agency = $1 ORDER BY service, edition.valid_from DESC`, [
    agency,
  ]);

export const findEdition = (id: string): Promise<EditionRow | undefined> =>
  findRow<EditionRow>(`SELECT ${columns} FROM edition WHERE id = $1`, [id]);

/** Stores an edition. Needs the transaction that holds the lock of `lockEditions`. */
export async function insertEdition(edition: EditionRow): Promise<void> {
  await rows(
    `INSERT INTO edition (id, agency, service, definition_hash, authority, ministry_agency, valid_from, revision, base_hash, amendment, legal_basis, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[edition.id, edition.agency, edition.service, edition.definition_hash, edition.authority],
      ...[edition.ministry_agency, edition.valid_from, edition.revision, edition.base_hash],
      ...[edition.amendment, edition.legal_basis, edition.recorded_by],
    ],
  );
}

/** One recording at a time for an office's service, so that each is checked against what the one before has left. */
export async function lockEditions(agency: string, service: string): Promise<void> {
  await rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`edition:${agency}:${service}`]);
}
