import type { DocumentView } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { type DocumentRow, documentColumns, viewOf } from './document-row';

/** The current documents of a draft or case. */
export async function listDocuments(source: DataSource, dossierId: string): Promise<DocumentView[]> {
  const found = await inTransaction(source, () =>
    rows<DocumentRow>(
      `SELECT ${documentColumns} FROM document WHERE dossier_id = $1 AND state = 'current' ORDER BY requirement, id`,
      [dossierId],
    ),
  );
  return found.map(viewOf);
}
