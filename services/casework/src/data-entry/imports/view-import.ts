import type { ImportRow, ImportView } from '@loket/contracts';
import { getRow, rows } from '@loket/database';
import type { EntryImportRow, ImportDbRow } from './import-row';

/** An import as its enumerator sees it. Needs an open transaction. */
export async function viewImport(found: ImportDbRow): Promise<ImportView> {
  const progress = await getRow<{ stored: number; failed: number }>(
    `SELECT count(*) FILTER (WHERE state = 'stored')::int AS stored, count(*) FILTER (WHERE state = 'failed')::int AS failed
     FROM entry_import_row WHERE import_id = $1`,
    [found.id],
  );
  const told = await rows<EntryImportRow>(
    `SELECT * FROM entry_import_row WHERE import_id = $1 AND state IN ('alike', 'wrong', 'failed') ORDER BY line`,
    [found.id],
  );
  const done = found.state === 'done' && progress.stored + progress.failed === 0;
  return {
    id: found.id,
    agency: found.agency,
    fileName: found.file_name,
    state: found.state,
    uploadedAt: found.uploaded_at.toISOString(),
    // Once the rows are gone, all that was chosen has become cases.
    counts: { ...found.counts, ...(done ? { stored: found.counts.chosen, failed: 0 } : progress) },
    rows: told.map(importRow),
  };
}

const importRow = ({ id, line, content, problems, alike }: EntryImportRow): ImportRow => ({
  ...{ id, line, problems, alike },
  organisationName: content['organisationName'] ?? '',
});
