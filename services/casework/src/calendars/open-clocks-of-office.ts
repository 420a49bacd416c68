import { inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import type { OpenClock } from './moved-clocks';

const CASES_AT_ONCE = 1_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The open clocks that run by an office's calendar, case by case; however many there are, one batch is held. */
export async function* openClocksOfOffice(source: DataSource, agency: string): AsyncGenerator<readonly OpenClock[]> {
  let last = beforeAll;
  for (;;) {
    const batch = await inTransaction(source, () => clocksAfter(agency, last));
    yield* byCase(batch);
    const end = batch.at(-1);
    if (end === undefined) return;
    last = end.case_id;
  }
}

const clocksAfter = (agency: string, caseId: string): Promise<OpenClock[]> =>
  rows<OpenClock>(
    `SELECT id, case_id, key, kind, budget, started_at, stops, due_at FROM clock
     WHERE agency = $1 AND ended_at IS NULL AND case_id IN (
       SELECT DISTINCT case_id FROM clock WHERE agency = $1 AND ended_at IS NULL AND case_id > $2
       ORDER BY case_id LIMIT ${CASES_AT_ONCE}
     ) ORDER BY case_id, started_at, id`,
    [agency, caseId],
  );

function* byCase(clocks: readonly OpenClock[]): Generator<readonly OpenClock[]> {
  let present: OpenClock[] = [];
  for (const clock of clocks) {
    if (present.length > 0 && present[0]?.case_id !== clock.case_id) {
      yield present;
      present = [];
    }
    present.push(clock);
  }
  if (present.length > 0) yield present;
}
