import type { DistrictReport, TaskView } from '@loket/contracts';
import { type Sop, countedIn } from '@loket/sop';
import { localDate } from '@loket/working-time';
import { Injectable } from '@nestjs/common';
import { Reports } from '../../upstream/reports';
import { monthOf } from '../district-report/read-period';

/** What a row that counts files shows: how many have passed it, by kecamatan. */
export interface Tally {
  readonly today: DistrictReport;
  readonly month: DistrictReport;
  /** The kecamatan of the file being worked on. */
  readonly own: string;
}

@Injectable()
export class CountFiles {
  constructor(private readonly reports: Reports) {}

  /** Undefined where the row counts nothing; `unknown` while casework cannot count. */
  async run(actorToken: string, task: TaskView, sop: Sop | undefined): Promise<Tally | 'unknown' | undefined> {
    const counted = sop && countedIn(sop);
    if (counted === undefined || counted.row?.key !== task.step || !task.open) return undefined;
    const { service, agency, zone, values } = task.case;
    const date = localDate(Date.now(), zone);
    const count = (from: string): Promise<DistrictReport> =>
      this.reports.byDistrict(actorToken, { agency: agency.id, service }, { from, to: date });
    return Promise.all([count(date), count(monthOf(date))]).then(
      ([today, month]) => ({ today, month, own: values[counted.field.key] ?? '' }),
      () => 'unknown' as const,
    );
  }
}
