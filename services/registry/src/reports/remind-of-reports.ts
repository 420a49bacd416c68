import { type ReportRemindersForm, topics } from '@loket/contracts';
import { inTransaction, inTurn, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getLastDay } from './half-year';
import { isUnreported } from './read-reports';

/** How many are told in one transaction. */
const BATCH = 200;

/** Tells of every report of an office that is missing: once for each ormas, half-year and reminder. */
@Injectable()
export class RemindOfReports {
  constructor(private readonly source: DataSource) {}

  /** How many were told of just now. */
  async run(form: ReportRemindersForm): Promise<{ told: number }> {
    let told = 0;
    for (;;) {
      const batch = await inTransaction(this.source, () => tellBatch(form));
      told += batch;
      if (batch < BATCH) return { told };
    }
  }
}

async function tellBatch({ agency, halfYear, reminder, dueOn, except }: ReportRemindersForm): Promise<number> {
  const due = await rows<{ ormas_id: string; told_at: Date }>(
    `INSERT INTO report_reminder (ormas_id, half_year, reminder)
     SELECT o.id, $2, $3 FROM ormas o
     WHERE o.agency = $1 AND ${isUnreported('$2', '$4')} AND o.id <> ALL ($5::uuid[])
       AND NOT EXISTS (SELECT 1 FROM report_reminder t WHERE t.ormas_id = o.id AND t.half_year = $2 AND t.reminder = $3)
     ORDER BY o.id LIMIT ${BATCH} ON CONFLICT DO NOTHING RETURNING ormas_id, told_at`,
    [agency, halfYear, reminder, getLastDay(halfYear), except],
  );
  await inTurn(due, ({ ormas_id: ormasId, told_at: time }) =>
    publishEvent({
      topic: topics.ormas,
      type: 'ormas.report-due',
      key: ormasId,
      version: 1,
      time,
      data: { ormasId, halfYear, reminder, dueOn },
    }),
  );
  return due.length;
}
