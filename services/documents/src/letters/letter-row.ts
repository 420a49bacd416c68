import type { LetterView } from '@loket/contracts';

export type LetterState = 'reserved' | 'issued' | 'void';

export interface LetterRow {
  readonly id: string;
  readonly key: string;
  readonly case_id: string;
  readonly kind: string;
  readonly visit: number;
  readonly account_id: string | null;
  readonly agency: string;
  readonly agency_name: string;
  readonly number: string;
  readonly code: string;
  readonly title: string;
  readonly subject: string;
  readonly template_hash: string;
  readonly content: unknown;
  readonly state: LetterState;
  /** YYYY-MM-DD. */
  readonly dated_on: string;
  readonly reserved_at: Date;
  readonly issued_at: Date | null;
  readonly released_at: Date | null;
  readonly sha256: string | null;
  readonly bytes: string | null;
}

export const letterColumns = `id, key, case_id, kind, visit, account_id, agency, agency_name, number, code, title, subject, template_hash, content, state,
  dated_on::text AS dated_on, reserved_at, issued_at, released_at, sha256, bytes`;

export const letterObjectKey = (letterId: string): string => `letters/${letterId}.pdf`;

export const letterViewOf = (row: LetterRow & { readonly issued_at: Date }): LetterView => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  title: row.title,
  number: row.number,
  issuedAt: row.issued_at.toISOString(),
  releasedAt: row.released_at?.toISOString() ?? null,
});
