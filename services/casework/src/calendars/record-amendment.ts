import { isDeepStrictEqual } from 'node:util';
import {
  type Actor,
  type CalendarAmendmentForm,
  type CalendarAmendmentProgress,
  type CalendarAmendmentRecord,
  Problem,
} from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type Amendment, type Calendar, localDate } from '@loket/working-time';
import type { DataSource } from 'typeorm';
import type { Now } from '../transitions/now';
import { amendedOrRefused } from './amended-or-refused';
import { progressOf } from './amendment-progress';
import { type AmendmentRow, findAmendment, insertAmendment } from './amendment-row';
import { flagsOfAmendment } from './flags-of-amendment';
import { getCalendar } from './get-calendar';
import { nextRecording } from './next-recording';
import { planAdjustments } from './plan-adjustments';

/**
 * Records an amendment of an office's calendar, and with it that every open case of the office is to be reckoned anew.
 * The same id again is the same amendment. Throws `invalid-form` with the sentence where the calendar refuses it, or
 * where something in it needs a confirmation that was not given.
 */
export function recordAmendment(
  source: DataSource,
  agency: string,
  { id, acknowledged = false, ...form }: CalendarAmendmentRecord,
  actor: Pick<Actor, 'accountId'>,
  now: Now,
): Promise<CalendarAmendmentProgress> {
  return inTransaction(source, async () => {
    // One after the other, so that each is checked against the calendar that the one before has left.
    await rows(`SELECT 1 FROM calendar WHERE agency = $1 FOR NO KEY UPDATE`, [agency]);
    const twin = await findAmendment(id);
    if (twin !== undefined) return sameAmendment(twin, agency, form);
    const calendar = await getCalendar(agency);
    const amendment = { ...form, recordedAt: nextRecording(calendar, now) };
    amendedOrRefused(calendar, amendment);
    if (!acknowledged) refuseUnconfirmed(calendar, amendment);
    const row: AmendmentRow = {
      ...{ id, agency, recorded_at: new Date(amendment.recordedAt), legal_basis: form.legalBasis },
      ...{ changes: form.changes, actor: actor.accountId },
    };
    await insertAmendment(row);
    await planAdjustments(row);
    return progressOf(row);
  });
}

function sameAmendment(
  twin: AmendmentRow,
  agency: string,
  { legalBasis, changes }: CalendarAmendmentForm,
): Promise<CalendarAmendmentProgress> {
  if (twin.agency !== agency) throw new Problem('not-found');
  if (twin.legal_basis !== legalBasis || !isDeepStrictEqual(twin.changes, changes))
    throw new Problem('stale-page', 'Perubahan ini sudah dicatat dengan isi yang lain. Mulai dari formulir baru.');
  return progressOf(twin);
}

function refuseUnconfirmed(calendar: Calendar, amendment: Amendment): void {
  const today = localDate(amendment.recordedAt, calendar.zone);
  const flag = flagsOfAmendment(calendar, amendment, today).find(({ mustConfirm }) => mustConfirm);
  if (flag === undefined) return;
  throw new Problem('invalid-form', flag.text.id, [
    { field: `changes.${flag.change}`, message: flag.text.id },
    { field: 'acknowledged', message: 'Perubahan atas tanggal yang sudah lewat harus ditegaskan.' },
  ]);
}
