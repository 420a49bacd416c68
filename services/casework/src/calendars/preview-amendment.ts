import type { CalendarAmendmentForm, CalendarAmendmentPreview, MovedDeadline } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { clocksOf } from '@loket/sop';
import { localDate } from '@loket/working-time';
import type { DataSource } from 'typeorm';
import { getSop } from '../definitions/definition-store';
import type { Now } from '../transitions/now';
import { amendedOrRefused } from './amended-or-refused';
import { flagsOfAmendment } from './flags-of-amendment';
import { getCalendar } from './get-calendar';
import type { MovedClock } from './moved-clocks';
import { nextRecording } from './next-recording';
import { openClocksOfOffice } from './open-clocks-of-office';
import { TallyOfMoves } from './tally-of-moves';

/** What an amendment would do if it were recorded now. Nothing is stored. */
export async function previewAmendment(
  source: DataSource,
  agency: string,
  form: CalendarAmendmentForm,
  now: Now,
): Promise<CalendarAmendmentPreview> {
  const calendar = await inTransaction(source, () => getCalendar(agency));
  const amendment = { ...form, recordedAt: nextRecording(calendar, now) };
  const tally = new TallyOfMoves(amendedOrRefused(calendar, amendment));
  for await (const clocks of openClocksOfOffice(source, agency)) tally.add(clocks);
  return {
    openCases: tally.openCases,
    ...tally.cases,
    examples: await inTransaction(source, () => named(tally.soonest)),
    flags: flagsOfAmendment(calendar, amendment, localDate(amendment.recordedAt, calendar.zone)),
  };
}

/** Moved clocks by the number of their case and their title in its table. */
async function named(moved: readonly MovedClock[]): Promise<MovedDeadline[]> {
  const cases = await rows<{ id: string; number: string; definition_hash: string }>(
    `SELECT id, number, definition_hash FROM case_file WHERE id = ANY($1)`,
    [moved.map(({ clock }) => clock.case_id)],
  );
  const named: MovedDeadline[] = [];
  for (const { clock, oldDue, newDue } of moved) {
    const kase = cases.find(({ id }) => id === clock.case_id);
    if (kase === undefined) continue;
    const title = clocksOf(await getSop(kase.definition_hash)).find(({ key }) => key === clock.key)?.title;
    named.push({
      caseNumber: kase.number,
      clock: title ?? { id: clock.key, en: clock.key },
      oldDue: rfc3339(oldDue),
      newDue: rfc3339(newDue),
    });
  }
  return named;
}

const rfc3339 = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());
