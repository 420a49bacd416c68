import type { AlikeOrmas, CellProblem, ImportState, ImportView } from '@loket/contracts';
import type { FormValues } from '@loket/sop';

/** A spreadsheet of entries as stored. */
export interface ImportDbRow {
  readonly id: string;
  readonly agency: string;
  readonly service: string;
  readonly account_id: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly state: ImportState;
  readonly counts: Omit<ImportView['counts'], 'stored' | 'failed'>;
  readonly uploaded_at: Date;
}

/** A row of it; `content` is emptied once it has become a case. */
export interface EntryImportRow {
  readonly id: string;
  readonly import_id: string;
  readonly line: number;
  readonly state: 'right' | 'alike' | 'wrong' | 'waiting' | 'stored' | 'failed';
  readonly content: FormValues;
  readonly problems: readonly CellProblem[];
  readonly alike: readonly AlikeOrmas[];
}
