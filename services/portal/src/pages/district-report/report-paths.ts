import type { ReportPeriod, ReportedService } from '../../upstream/reports';

export const DISTRICT_REPORT_PATH = '/laporan/per-kecamatan';

export const choiceOf = ({ agency, service }: ReportedService): string => `${agency}/${service}`;

/** The address of a report, which can be sent on as a link, and of its file. */
export function reportPath(service: ReportedService, { from, to }: ReportPeriod, as: 'page' | 'csv' = 'page'): string {
  const query = new URLSearchParams({ layanan: choiceOf(service), dari: from, sampai: to });
  return `${DISTRICT_REPORT_PATH}${as === 'csv' ? '/csv' : ''}?${query.toString()}`;
}
