import type { TaskView } from '@loket/contracts';
import { type OutcomeEntry, type Sop, isFileEntry } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';
import { entriesInWords, entriesOfTable } from './entries-in-words';

/** What officers have entered with their decisions, in the order of the table; files and long texts apart. Needs an open transaction. */
export async function enteredIn({ entries }: Pick<CaseRow, 'entries'>, sop: Sop): Promise<TaskView['entered']> {
  const words = await entriesInWords(sop, entries);
  return entriesOfTable(sop)
    .filter((entry) => !isFileEntry(entry) && entry.kind !== 'long-text')
    .flatMap((entry) => {
      const value = words[entry.key];
      return value === undefined || value === '' ? [] : [{ label: entry.label, value: lineOf(entry, value) }];
    });
}

/** A team on one line, its lead told. */
function lineOf({ kind }: OutcomeEntry, value: string): string {
  if (kind !== 'officers') return value;
  const [lead = '', ...others] = value.split('\n');
  return [`${lead} (ketua tim)`, ...others].join(', ');
}
