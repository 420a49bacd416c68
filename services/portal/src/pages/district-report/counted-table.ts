import type { DistrictReport } from '@loket/contracts';
import type { Regions } from '../../regions/regions';
import type { Visit } from '../../visit/visit';

export interface CountedTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly code: string; readonly name: string; readonly counts: readonly number[] }[];
  readonly totals: readonly number[];
}

/** The report as a table: a row for each kecamatan by its name, and the totals; two columns where no row counts. */
export function countedTable(
  { rows, counting }: DistrictReport,
  regions: Pick<Regions, 'findName'>,
  { words, locale }: Pick<Visit, 'words' | 'locale'>,
): CountedTable {
  const { unnamed, district, received, counted, finished } = words.districtReport;
  const named = rows.map((row) => ({
    code: row.district,
    name: row.district === '' ? unnamed : (regions.findName(row.district) ?? row.district),
    counts: [row.received, ...(counting === null ? [] : [row.counted]), row.finished],
  }));
  const columns = [district, received, ...(counting === null ? [] : [counted(counting[locale])]), finished];
  return {
    columns,
    rows: named.toSorted((one, other) => one.name.localeCompare(other.name, 'id')),
    totals: columns.slice(1).map((_, place) => named.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0)),
  };
}
