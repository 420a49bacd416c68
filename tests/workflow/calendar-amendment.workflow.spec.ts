import { ADJUST_UPDATE } from '@loket/case-flow';
import type { CalendarChangeForm } from '@loket/contracts';
import { inTransaction, newId, rows } from '@loket/database';
import { temporal } from '@temporalio/proto';
import { recordAmendment } from '../../services/casework/src/calendars/record-amendment';
import { settle } from '../../services/casework/src/transitions/cause';
import { AGENCY } from './office/case-database';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';
import { timersFired } from './office/timers';

jest.setTimeout(60_000);

const { EVENT_TYPE_TIMER_CANCELED, EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED } = temporal.api.enums.v1.EventType;
const wib = (text: string): Date => new Date(`${text}:00+07:00`);
const row = 'provincial-verification';
const oldDue = wib('2026-03-27T16:30');
const leaveOn = (date: string): CalendarChangeForm => ({ op: 'add-day-off', date, type: 'local-holiday' });
const workOn = (date: string): CalendarChangeForm => ({ op: 'work-on-leave', date });

let office: CaseOffice;
let cases: FiledCase[] = [];
beforeEach(async () => {
  office = await CaseOffice.openAt('2026-03-13T10:00:00+07:00');
});
afterEach(async () => {
  cases = [];
  await office.close();
});

async function filed(): Promise<FiledCase> {
  const kase = await office.file('ormas-registration');
  cases.push(kase);
  return kase;
}

/** Records an amendment now and brings it to its cases, as casework does; gives its id. */
async function amendCalendar(...changes: readonly CalendarChangeForm[]): Promise<string> {
  const { source } = office.database;
  const now = await office.now();
  const form = { id: newId(), legalBasis: 'SK Kepala Badan 7/2026', changes, acknowledged: true };
  await recordAmendment(source, AGENCY, form, { accountId: newId() }, () => now);
  const adjustments = await inTransaction(source, () =>
    rows<{ id: string; case_id: string }>(`SELECT id, case_id FROM pending_change WHERE cause = $1`, [form.id]),
  );
  for (const { id, case_id } of adjustments) {
    await cases
      .find((kase) => kase.id === case_id)
      ?.handle.executeUpdate(ADJUST_UPDATE, { updateId: id, args: [{ id }] });
    await inTransaction(source, () => settle(id, null));
  }
  return form.id;
}

const recalculated = (kase: FiledCase): Promise<object[]> =>
  inTransaction(office.database.source, () =>
    rows(
      `SELECT clock.key, l.previous_due_at, l.due_at, l.cause FROM sla_ledger l JOIN clock ON clock.id = clock_id
       WHERE l.case_id = $1 AND event = 'recalculated' ORDER BY clock.key, l.id`,
      [kase.id],
    ),
  );
const eventsOf = async (kase: FiledCase, type: number): Promise<number> =>
  (await kase.history()).filter(({ eventType }) => eventType === type).length;
const firedTimes = async (kase: FiledCase, event: string): Promise<Date[]> =>
  (await kase.ledger(row)).filter((each) => each.event === event).map((each) => each.happened_at);

describe('filed Friday 13 March 2026 10:00 with 5 working days: 16, 17, 25, 26, 27 March', () => {
  it('work on a collective leave fires earlier: the running timer is armed anew', async () => {
    const kase = await filed();
    await office.waitUntil('2026-03-16T09:00:00+07:00');
    const amendment = await amendCalendar(workOn('2026-03-18'));
    const due = wib('2026-03-26T16:00');
    expect(await kase.openTask()).toMatchObject({ sla: 'running', due_at: due });
    expect(await recalculated(kase)).toContainEqual({
      ...{ key: row, previous_due_at: oldDue, due_at: due, cause: amendment },
    });
    await office.waitUntil('2026-03-27T07:00:00+07:00');
    expect(timersFired(await kase.history())).toEqual([wib('2026-03-26T07:30'), due]);
    expect(await eventsOf(kase, EVENT_TYPE_TIMER_CANCELED)).toBe(1);
    expect([await firedTimes(kase, 'warned'), await firedTimes(kase, 'overdue')]).toEqual([
      [wib('2026-03-26T07:30')],
      [due],
    ]);
  });

  it('longer hours fire earlier, and so does the clock of the whole service', async () => {
    const kase = await filed();
    await office.waitUntil('2026-03-16T09:00:00+07:00');
    // Open on Saturdays: 14 March has passed and counts, so the last of five days is 26 March.
    const saturday: CalendarChangeForm = {
      ...{ op: 'set-hours', from: '2026-03-14', to: '2026-03-14' },
      week: { sat: [['08:00', '12:00']] },
    };
    const amendment = await amendCalendar(saturday);
    expect(await recalculated(kase)).toEqual([
      {
        ...{ key: 'promise', cause: amendment },
        ...{ previous_due_at: wib('2026-04-22T16:00'), due_at: wib('2026-04-21T16:00') },
      },
      { key: row, previous_due_at: oldDue, due_at: wib('2026-03-26T16:00'), cause: amendment },
    ]);
    expect((await kase.stored()).promised_at).toEqual(wib('2026-04-21T16:00'));
  });

  it('a new leave fires later: the timer is left alone, finds nothing due and is armed again', async () => {
    const kase = await filed();
    await office.waitUntil('2026-03-16T09:00:00+07:00');
    const amendment = await amendCalendar(leaveOn('2026-03-26'));
    const due = wib('2026-03-30T16:00');
    expect(await kase.openTask()).toMatchObject({ sla: 'running', due_at: due });
    expect(await recalculated(kase)).toContainEqual({
      ...{ key: row, previous_due_at: oldDue, due_at: due, cause: amendment },
    });
    await office.waitUntil('2026-03-30T17:00:00+07:00');
    expect(await eventsOf(kase, EVENT_TYPE_TIMER_CANCELED)).toBe(0);
    expect(timersFired(await kase.history())).toEqual([wib('2026-03-27T07:30'), wib('2026-03-30T07:30'), due]);
    expect([await firedTimes(kase, 'warned'), await firedTimes(kase, 'overdue')]).toEqual([
      [wib('2026-03-30T07:30')],
      [due],
    ]);
  });

  it('a due time that would lie before the recording becomes the first closing after the recording day', async () => {
    const kase = await filed();
    await office.waitUntil('2026-03-25T09:00:00+07:00');
    // 16, 17, 18, 20 and 23 March would have been over on 23 March.
    await amendCalendar(...['2026-03-18', '2026-03-20', '2026-03-23', '2026-03-24'].map(workOn));
    const due = wib('2026-03-26T16:00');
    expect(await kase.openTask()).toMatchObject({ due_at: due });
    await office.waitUntil('2026-03-26T15:59:00+07:00');
    expect(await firedTimes(kase, 'overdue')).toEqual([]);
    await office.waitUntil('2026-03-26T17:00:00+07:00');
    expect(await firedTimes(kase, 'overdue')).toEqual([due]);
  });

  it('or stays the old one where that is earlier', async () => {
    const kase = await filed();
    await office.waitUntil('2026-03-27T09:00:00+07:00');
    await amendCalendar(...['2026-03-18', '2026-03-20', '2026-03-23', '2026-03-24'].map(workOn));
    expect(await kase.openTask()).toMatchObject({ due_at: oldDue });
    expect((await recalculated(kase)).filter((each) => 'key' in each && each.key === row)).toEqual([]);
  });

  it('what was found overdue stays overdue, once', async () => {
    const kase = await filed();
    await office.waitUntil('2026-03-30T10:00:00+07:00');
    await amendCalendar(leaveOn('2026-03-26'));
    expect(await kase.openTask()).toMatchObject({ sla: 'overdue', due_at: wib('2026-03-30T16:00') });
    await office.waitUntil('2026-03-30T17:00:00+07:00');
    expect(await firedTimes(kase, 'overdue')).toEqual([oldDue]);
  });

  it('a file that is with the applicant is reckoned by the new calendar when it comes back', async () => {
    const kase = await filed();
    await office.waitUntil('2026-03-16T11:00:00+07:00');
    await kase.decide({ by: 'provincialVerifier', outcome: 'return' });
    await amendCalendar(leaveOn('2026-04-20'));
    expect(await recalculated(kase)).toEqual([]);
    await office.waitUntil('2026-04-15T10:00:00+07:00');
    await kase.resubmit();
    // 15, 16, 17, 21 and 22 April.
    expect(await kase.openTask()).toMatchObject({ due_at: wib('2026-04-22T16:00') });
  });

  it('each case takes an amendment once, as an Update of its history, and one that closed takes none', async () => {
    const [kase, closed] = [await filed(), await filed()];
    await closed.decide({ by: 'provincialVerifier', outcome: 'refuse' });
    await office.waitUntil('2026-03-16T09:00:00+07:00');
    await amendCalendar(leaveOn('2026-03-26'));
    await amendCalendar(leaveOn('2026-03-27'));
    expect(await eventsOf(kase, EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED)).toBe(2);
    expect((await recalculated(kase)).length).toBe(4);
    expect(await recalculated(closed)).toEqual([]);
    expect(await kase.openTask()).toMatchObject({ due_at: wib('2026-03-31T16:00') });
  });
});
