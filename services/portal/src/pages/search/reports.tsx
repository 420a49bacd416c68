import type { OrmasReports } from '@loket/contracts';
import { halfYearInWords } from '@loket/sop';
import type { JSX } from 'preact';
import { FoldingTable } from '../../components/folding-table';
import { plainDate } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';

/** The half-yearly reports of an organisation, and the half-years that are missing. */
export function Reports({ reports: { reports, missing } }: { reports: OrmasReports }): JSX.Element {
  const { words, say, locale } = useVisit();
  const { organisations } = words;
  const inWords = (halfYear: string): string => say(halfYearInWords(halfYear) ?? { id: halfYear, en: halfYear });
  return (
    <section>
      <h2>{organisations.reports}</h2>
      {reports.length === 0 ? (
        <p>{organisations.noReports}</p>
      ) : (
        <FoldingTable
          caption={organisations.reports}
          columns={[organisations.halfYear, organisations.letter, organisations.acceptedOn]}
          rows={reports.map(({ halfYear, letterNumber, acceptedOn }) => [
            inWords(halfYear),
            letterNumber ?? organisations.letterComing,
            plainDate(acceptedOn, locale),
          ])}
        />
      )}
      {missing.length > 0 && (
        <>
          <h3>{organisations.missing}</h3>
          <ul>
            {missing.map((halfYear) => (
              <li key={halfYear}>{inWords(halfYear)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
