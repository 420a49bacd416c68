import { type Executor, type Sop, numberedRows } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import { NotPrintable } from '../not-printable';
import { wordsIn } from '../words/words';
import type { Flow } from './flow';
import { linksOf } from './links-of';
import { rowOf } from './row-of';
import { targetOf } from './target-of';

/** The chart of a table as shapes and arrows, without places. Throws NotPrintable when no row is printed. */
export function flowOf(sop: Sop, locale: Locale): Flow {
  const first = sop.steps[0] && targetOf(sop, sop.steps[0].key);
  if (first?.kind !== 'row')
    throw new NotPrintable({
      id: 'Tabel ini tidak mempunyai baris yang dicetak.',
      en: 'This table has no row to print.',
    });
  const rows = numberedRows(sop.steps).map((row) => rowOf(sop, row, row.step.key === first.key, locale));
  const links = linksOf(sop, rows, locale);
  const acting = new Set(
    rows.flatMap(({ line, correction }) =>
      [...line, ...(correction ? [correction] : [])].map(({ executor }) => executor),
    ),
  );
  return { columns: columnsOf(sop, acting, locale), rows, links };
}

/** A file may go back to the applicant where the table has no column for one. */
function columnsOf(sop: Sop, acting: ReadonlySet<string>, locale: Locale): readonly Executor[] {
  const named = sop.executors.filter(({ key }) => acting.has(key));
  const { applicant } = wordsIn(locale);
  return acting.has('applicant') && !named.some(({ key }) => key === 'applicant')
    ? [{ key: 'applicant', name: { id: applicant, en: applicant } }, ...named]
    : named;
}
