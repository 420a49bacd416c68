import { type DistrictCount, type DistrictReport, Problem } from '@loket/contracts';
import { rows } from '@loket/database';
import { type Counted, type Sop, countedIn } from '@loket/sop';
import { officeDate } from '../calendars/office-date';

export interface ReportQuery {
  readonly service: string;
  /** YYYY-MM-DD at the office, both counted. */
  readonly from: string;
  readonly to: string;
}

/** How many files of a service came in, passed the counting row and were closed, by kecamatan. Needs an open transaction. */
export async function districtReport(agency: string, sop: Sop, period: ReportQuery): Promise<DistrictReport> {
  const counted = countedIn(sop);
  if (counted === undefined) throw new Problem('not-found', 'Layanan ini tidak mencatat kecamatan.');
  const found = await countsOf(agency, counted, period);
  return {
    ...{ agency, ...period, title: sop.title },
    counting: counted.row?.title ?? null,
    rows: [...missing(counted, found), ...found].toSorted((one, other) => one.district.localeCompare(other.district)),
  };
}

/** A file that went through the counting row more than once counts by the last time. */
const countsOf = (
  agency: string,
  { field, row }: Counted,
  { service, from, to }: ReportQuery,
): Promise<DistrictCount[]> =>
  rows<DistrictCount>(
    `SELECT district, count(*) FILTER (WHERE came BETWEEN $4 AND $5)::int AS received,
       count(*) FILTER (WHERE passed BETWEEN $4 AND $5)::int AS counted,
       count(*) FILTER (WHERE gone BETWEEN $4 AND $5)::int AS finished
     FROM (
       SELECT coalesce(c.form->>$3, '') AS district, ${officeDate('c.submitted_at')} AS came, ${officeDate('c.closed_at')} AS gone,
         ${officeDate(`(SELECT max(t.closed_at) FROM task t WHERE t.case_id = c.id AND t.step = $6)`)} AS passed
       FROM case_file c JOIN calendar USING (agency) WHERE c.agency = $1 AND c.service = $2
     ) AS file
     WHERE came BETWEEN $4 AND $5 OR passed BETWEEN $4 AND $5 OR gone BETWEEN $4 AND $5 GROUP BY district`,
    [agency, service, field.key, from, to, row?.key ?? ''],
  );

/** The kecamatan of the list that nobody filed from. */
const missing = ({ field: { choices = [] } }: Counted, found: readonly DistrictCount[]): DistrictCount[] =>
  choices
    .filter(({ value }) => !found.some(({ district }) => district === value))
    .map(({ value }) => ({ district: value, received: 0, counted: 0, finished: 0 }));
