import { findRow, rows } from '@loket/database';
import type { CalendarChange } from '@loket/working-time';

/** An amendment as stored. */
export interface AmendmentRow {
  readonly id: string;
  readonly agency: string;
  readonly recorded_at: Date;
  readonly legal_basis: string;
  readonly changes: readonly CalendarChange[];
  readonly actor: string;
}

/** An office's amendments in the order they were recorded. */
export const amendmentsOf = (agency: string): Promise<AmendmentRow[]> =>
  rows<AmendmentRow>(`SELECT * FROM calendar_amendment WHERE agency = $1 ORDER BY recorded_at`, [agency]);

export const findAmendment = (id: string): Promise<AmendmentRow | undefined> =>
  findRow<AmendmentRow>(`SELECT * FROM calendar_amendment WHERE id = $1`, [id]);

export async function insertAmendment(amendment: AmendmentRow): Promise<void> {
  const { id, agency, recorded_at, legal_basis, changes, actor } = amendment;
  await rows(
    `INSERT INTO calendar_amendment (id, agency, recorded_at, legal_basis, changes, actor) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, agency, recorded_at, legal_basis, JSON.stringify(changes), actor],
  );
}
