import { rows } from '@loket/database';
import { officeDate } from '../calendars/office-date';

/** An office that takes in half-yearly reports, and by which service. */
export interface ReportingOffice {
  readonly agency: string;
  readonly service: string;
}

/** The offices whose service enters reports in the register today. Needs an open transaction. */
export const reportingOffices = (): Promise<ReportingOffice[]> =>
  rows<ReportingOffice>(
    `SELECT e.agency, e.service FROM (
       SELECT DISTINCT ON (agency, service) agency, service, definition_hash FROM edition JOIN calendar USING (agency)
       WHERE valid_from <= ${officeDate('now()')} ORDER BY agency, service, valid_from DESC
     ) e JOIN definition d ON d.hash = e.definition_hash
     WHERE jsonb_path_exists(d.sop, '$.steps[*] ? (@.act == "register-report")') ORDER BY e.agency, e.service`,
  );
