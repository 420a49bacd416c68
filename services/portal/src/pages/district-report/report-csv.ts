import type { DistrictReport } from '@loket/contracts';
import { csvText } from '../../exports/csv-text';
import type { Regions } from '../../regions/regions';
import type { Visit } from '../../visit/visit';
import { countedTable } from './counted-table';

/** The report as a file for spreadsheets, with the codes of the kecamatan. */
export function reportCsv(
  report: DistrictReport,
  regions: Pick<Regions, 'findName'>,
  visit: Pick<Visit, 'words' | 'locale'>,
): string {
  const { districtReport } = visit.words;
  const { columns, rows, totals } = countedTable(report, regions, visit);
  return csvText([
    [report.title[visit.locale]],
    [districtReport.period, report.from, report.to],
    [districtReport.code, ...columns],
    ...rows.map(({ code, name, counts }) => [code, name, ...counts]),
    ['', districtReport.total, ...totals],
  ]);
}
