import type { DistrictReport } from '@loket/contracts';
import { ErrorSummary } from '../../components/error-summary';
import { FoldingTable } from '../../components/folding-table';
import { Notice } from '../../components/notice';
import { TextInput } from '../../components/text-input';
import { dayFirst } from '../../forms/answer-in-words';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Offer } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';
import { countedTable } from './counted-table';
import { type AskedPeriod, summaryOf } from './read-period';
import { DISTRICT_REPORT_PATH, choiceOf, reportPath } from './report-paths';

export interface DistrictReportView {
  readonly offers: readonly Offer[];
  readonly chosen: Offer | undefined;
  readonly asked: AskedPeriod;
  readonly report: DistrictReport | undefined;
}

/** How many files there are of each kecamatan, for whoever writes the office's report. */
export function districtReportPage(visit: Visit, view: DistrictReportView, regions: Regions): Page {
  const { words, locale } = visit;
  const { offers, chosen, asked, report } = view;
  const { districtReport } = words;
  const table = report && countedTable(report, regions, visit);
  return {
    title: districtReport.title,
    work: true,
    ...(chosen !== undefined && asked.period !== undefined && { path: reportPath(chosen, asked.period) }),
    body: (
      <>
        <ErrorSummary lines={summaryOf(asked.errors)} />
        <h1>{districtReport.title}</h1>
        <p>{districtReport.lead}</p>
        {offers.length === 0 && <Notice tone="hold">{districtReport.none}</Notice>}
        {chosen !== undefined && (
          <form class="tools" method="get" action={DISTRICT_REPORT_PATH}>
            <div>
              <label for="layanan">{words.officer.service}</label>
              <select id="layanan" name="layanan">
                {offers.map((offer) => (
                  <option key={choiceOf(offer)} value={choiceOf(offer)} selected={offer === chosen}>
                    {offer.sop.title[locale]}
                  </option>
                ))}
              </select>
            </div>
            <TextInput
              name="dari"
              label={districtReport.from}
              value={dayFirst(asked.typed.from)}
              error={asked.errors['dari']}
            />
            <TextInput
              name="sampai"
              label={districtReport.to}
              value={dayFirst(asked.typed.to)}
              error={asked.errors['sampai']}
            />
            <button class="btn plain">{districtReport.show}</button>
          </form>
        )}
        {report !== undefined && table !== undefined && chosen !== undefined && (
          <>
            <h2>
              {report.title[locale]}, {dayFirst(report.from)} – {dayFirst(report.to)}
            </h2>
            <FoldingTable
              caption={districtReport.title}
              columns={table.columns}
              rows={[
                ...table.rows.map(({ name, counts }) => [name, ...counts]),
                [
                  <strong key="total">{districtReport.total}</strong>,
                  ...table.totals.map((sum, place) => <strong key={place}>{sum}</strong>),
                ],
              ]}
            />
            <p>
              <a href={reportPath(chosen, report, 'csv')} download>
                {districtReport.download}
              </a>
            </p>
          </>
        )}
      </>
    ),
  };
}
