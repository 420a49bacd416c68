import { inTransaction, inTurn, rows } from '@loket/database';
import { localDate } from '@loket/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { getSop } from '../definitions/definition-store';
import { reportedIn } from '../register/chosen-ormas';
import { RegisterClient } from '../register/register-client';
import { reminderOn } from './reminder-on';
import { reportRuleOf } from './report-rule';
import { reportingOffices } from './reporting-offices';

interface OpenReport {
  readonly definition_hash: string;
  readonly form: Readonly<Record<string, string>>;
}

/** One day's round of an office: has the register tell of every report that is missing and not on its way. */
@Injectable()
export class RemindOffice {
  constructor(
    private readonly source: DataSource,
    private readonly register: RegisterClient,
  ) {}

  /** How many were told of. An office that takes in no reports any more reminds of none. */
  async run(agency: string, now = new Date()): Promise<{ told: number }> {
    const form = await inTransaction(this.source, async () => {
      const services = (await reportingOffices()).filter((office) => office.agency === agency);
      if (services.length === 0) return undefined;
      const { zone } = await calendarOfAgency(agency);
      const due = reminderOn(localDate(now.getTime(), zone), await reportRuleOf(agency));
      const filed = await inTurn(services, ({ service }) => ormasReportingOn(agency, service, due.halfYear));
      return { agency, ...due, except: [...new Set(filed.flat())] };
    });
    return form === undefined ? { told: 0 } : this.register.remindOfReports(form);
  }
}

/** Ormas whose report on the half-year is with the office or with its applicant for correction. */
async function ormasReportingOn(agency: string, service: string, halfYear: string): Promise<string[]> {
  const open = await rows<OpenReport>(
    `SELECT definition_hash, form FROM case_file WHERE service = $1 AND agency = $2 AND closed_at IS NULL`,
    [service, agency],
  );
  const reported = await inTurn(open, async ({ definition_hash, form }) =>
    reportedIn(await getSop(definition_hash), form),
  );
  return reported.filter((each) => each?.halfYear === halfYear).flatMap((each) => each?.ormasId ?? []);
}
