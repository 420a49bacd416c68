import type { ImportRow } from '@loket/contracts';
import type { JSX } from 'preact';
import { FoldingTable } from '../../components/folding-table';
import { useVisit } from '../../visit/visit-context';
import { recordPath } from './entry-paths';

const MOST_SHOWN = 200;

/** What is wrong with the rows of a spreadsheet, by row and column. */
export function WrongRows({ rows }: { rows: readonly ImportRow[] }): JSX.Element | null {
  const { entryImport, masterdata } = useVisit().words;
  if (rows.length === 0) return null;
  const lines = rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })));
  return (
    <section>
      <h2>{entryImport.wrong}</h2>
      {lines.length > MOST_SHOWN && <p>{entryImport.shownRows(MOST_SHOWN, lines.length)}</p>}
      <FoldingTable
        caption={entryImport.wrong}
        columns={[entryImport.line, masterdata.name, entryImport.column, entryImport.problem]}
        rows={lines
          .slice(0, MOST_SHOWN)
          .map(({ row, problem }) => [
            row.line,
            row.organisationName,
            problem.column ?? entryImport.wholeRow,
            problem.message,
          ])}
      />
    </section>
  );
}

/** Rows like an organisation on record: each is stored only where its box says that it is another. */
export function AlikeRows({ rows }: { rows: readonly ImportRow[] }): JSX.Element | null {
  const { entryImport, masterdata } = useVisit().words;
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{entryImport.alike}</h2>
      <p>{entryImport.alikeLead}</p>
      <FoldingTable
        caption={entryImport.alike}
        columns={[entryImport.line, masterdata.name, entryImport.likeThese]}
        rows={rows.map((row) => [
          row.line,
          <label class="pick">
            <input type="checkbox" name="lain" value={row.id} />
            {entryImport.another(row.organisationName)}
          </label>,
          <>
            {row.alike.map(({ id, name }) => (
              <a key={id} href={recordPath(id)} target="_blank" rel="noopener">
                {name}
              </a>
            ))}
          </>,
        ])}
      />
    </section>
  );
}
