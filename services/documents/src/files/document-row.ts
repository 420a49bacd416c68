import type { DocumentView } from '@loket/contracts';

export interface DocumentRow {
  readonly id: string;
  readonly dossier_id: string;
  readonly requirement: string;
  readonly file_name: string;
  readonly content_type: string;
  /** PostgreSQL's bigint arrives as text. */
  readonly bytes: string;
  readonly sha256: string;
  readonly uploaded_at: Date;
  readonly frozen_at: Date | null;
  readonly title: string | null;
  readonly note: string | null;
}

export const documentColumns =
  'id, dossier_id, requirement, file_name, content_type, bytes, sha256, uploaded_at, frozen_at, title, note';

export const viewOf = (row: DocumentRow): DocumentView => ({
  id: row.id,
  requirement: row.requirement,
  ...(row.title !== null && { title: row.title, note: row.note ?? '' }),
  fileName: row.file_name,
  contentType: row.content_type,
  bytes: Number(row.bytes),
  sha256: row.sha256,
  uploadedAt: row.uploaded_at.toISOString(),
  frozen: row.frozen_at !== null,
});

/** Where a file lies in the bucket: ids only, never its name. */
export const objectKeyOf = (dossierId: string, documentId: string): string => `dossiers/${dossierId}/${documentId}`;
