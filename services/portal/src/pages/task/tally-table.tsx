import type { JSX } from 'preact';
import { FoldingTable } from '../../components/folding-table';
import { Notice } from '../../components/notice';
import type { Regions } from '../../regions/regions';
import { useVisit } from '../../visit/visit-context';
import { reportPath } from '../district-report/report-paths';
import type { Tally } from './tally';

interface Shown {
  readonly tally: Tally | 'unknown';
  readonly regions: Pick<Regions, 'findName'>;
}

/** How many files have passed this row today and this month; kecamatan without one are left out. */
export function TallyTable({ tally, regions }: Shown): JSX.Element {
  const { words } = useVisit();
  const { districtReport } = words;
  const { title, lead, unavailable } = districtReport.tally;
  return (
    <section id="jumlah">
      <h2>{title}</h2>
      {tally === 'unknown' ? (
        <Notice tone="hold">{unavailable}</Notice>
      ) : (
        <>
          <p class="hint">{lead}</p>
          <Counts tally={tally} regions={regions} />
        </>
      )}
    </section>
  );
}

function Counts({ tally: { today, month, own }, regions }: { tally: Tally } & Pick<Shown, 'regions'>): JSX.Element {
  const { words } = useVisit();
  const { districtReport } = words;
  const { tally } = districtReport;
  const nameOf = (code: string): string => regions.findName(code) ?? districtReport.unnamed;
  const countedToday = (code: string): number => today.rows.find(({ district }) => district === code)?.counted ?? 0;
  const rows = month.rows.filter(({ district, counted }) => counted > 0 || district === own);
  const sum = (counts: readonly { readonly counted: number }[]): number =>
    counts.reduce((total, { counted }) => total + counted, 0);
  return (
    <>
      <FoldingTable
        caption={tally.title}
        columns={[districtReport.district, tally.today, tally.month]}
        rows={[
          ...rows.map(({ district, counted }) => [
            district === own ? <strong key={district}>{tally.thisFile(nameOf(district))}</strong> : nameOf(district),
            countedToday(district),
            counted,
          ]),
          [districtReport.total, sum(today.rows), sum(month.rows)],
        ]}
      />
      <p>
        <a href={reportPath(month, month)}>{tally.whole}</a>
      </p>
    </>
  );
}
