import { Problem, type ReportRecord, topics, zoneOfRegion } from '@loket/contracts';
import { findRow, inTransaction, newId, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { localDate } from '@loket/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Casework } from '../neighbours/casework';
import { findStanding } from './read-reports';
import { refusalOf } from './report-refusal';

/** Enters the accepted report of a case in the register, once. */
@Injectable()
export class EnterReport {
  constructor(
    private readonly source: DataSource,
    private readonly casework: Casework,
  ) {}

  /** Throws `not-reportable` where another report on the half-year stands in the register. */
  async run(caseId: string): Promise<{ reportId: string }> {
    const known = await inTransaction(this.source, () => reportOfCase(caseId));
    if (known !== undefined) return known;
    const record = await this.casework.reportRecord(caseId);
    return inTransaction(this.source, () => enterAndTell(record));
  }
}

const reportOfCase = (caseId: string): Promise<{ reportId: string } | undefined> =>
  findRow<{ reportId: string }>(`SELECT id AS "reportId" FROM ormas_report WHERE case_id = $1`, [caseId]);

async function enterAndTell(record: ReportRecord): Promise<{ reportId: string }> {
  const { caseId, agency, accountId, ormasId, halfYear, acceptedAt } = record;
  // One report at a time for each ormas, so that two are never told apart too late.
  await rows(`SELECT 1 FROM ormas WHERE id = $1 FOR UPDATE`, [ormasId]);
  const known = await reportOfCase(caseId);
  if (known !== undefined) return known;
  const standing = await findStanding(ormasId);
  if (standing === undefined) throw new Problem('not-found', 'Ormas ini tidak ada dalam daftar.');
  const acceptedOn = localDate(Date.parse(acceptedAt), zoneOfRegion(standing.provinceCode));
  if (refusalOf(halfYear, standing, acceptedOn) !== null) throw new Problem('not-reportable');
  const reportId = newId();
  await rows(
    `INSERT INTO ormas_report (id, ormas_id, case_id, agency, half_year, accepted_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [reportId, ormasId, caseId, agency, halfYear, acceptedAt],
  );
  await publishEvent({
    topic: topics.ormas,
    type: 'ormas.reported',
    key: ormasId,
    version: 1,
    time: new Date(acceptedAt),
    data: { ormasId, caseId, accountId, halfYear },
  });
  return { reportId };
}
