import { temporal } from '@temporalio/proto';
import { CaseOffice } from './office/case-office';
import { timersFired } from './office/timers';

jest.setTimeout(120_000);

const wib = (text: string): Date => new Date(`${text}:00+07:00`);
const due = wib('2026-03-27T16:30');
const { EVENT_TYPE_TIMER_STARTED, EVENT_TYPE_TIMER_CANCELED } = temporal.api.enums.v1.EventType;

describe('filed Friday 13 March 2026 10:00 with 5 working days', () => {
  let office: CaseOffice;
  beforeEach(async () => {
    office = await CaseOffice.openAt('2026-03-13T10:00:00+07:00');
  });
  afterEach(() => office.close());

  it('the timer fires on Friday 27 March 16:30 and the file is overdue once', async () => {
    const kase = await office.file('ormas-registration');
    expect(await kase.openTask()).toMatchObject({ sla: 'running', due_at: due });
    await office.waitUntil('2026-03-27T16:29:00+07:00');
    expect(await kase.openTask()).toMatchObject({ sla: 'warned' });
    await office.waitUntil('2026-04-30T09:00:00+07:00');
    // Warned at opening of the last day, due, then escalated at closing of the first and second day after it.
    const fired = ['2026-03-27T07:30', '2026-03-27T16:30', '2026-03-30T16:00', '2026-03-31T16:00'].map(wib);
    expect(timersFired(await kase.history()).slice(0, 4)).toEqual(fired);
    const ledger = (await kase.ledger('provincial-verification')).slice(1);
    expect(ledger.map((row) => row.event)).toEqual(['warned', 'overdue', 'escalated', 'escalated']);
    expect(ledger.map((row) => row.happened_at)).toEqual(fired);
    expect(await kase.openTask()).toMatchObject({ step: 'provincial-verification', sla: 'escalated', due_at: due });
  });

  it('the promise of the whole service runs apart, to its own deadline', async () => {
    const kase = await office.file('ormas-registration');
    await office.waitUntil('2026-04-30T09:00:00+07:00');
    const fired = ['2026-04-22T07:30', '2026-04-22T16:00', '2026-04-23T16:00', '2026-04-24T16:30'].map(wib);
    expect((await kase.ledger('promise')).slice(1).map((row) => row.happened_at)).toEqual(fired);
    expect(timersFired(await kase.history()).slice(4)).toEqual(fired);
  });

  it('the file goes on after it fell overdue, and the ledger says missed', async () => {
    const kase = await office.file('ormas-registration');
    await office.waitUntil('2026-03-30T09:00:00+07:00');
    await kase.decide({ by: 'provincialVerifier', outcome: 'approve' });
    expect(await kase.openTask()).toMatchObject({ step: 'ministry-verification', sla: 'running' });
    expect((await kase.ledger()).map((row) => row.event)).toEqual([
      'started',
      'warned',
      'overdue',
      'missed',
      'started',
    ]);
  });

  it('the clock stands still while the file is with the applicant', async () => {
    const kase = await office.file('ormas-registration');
    await office.waitUntil('2026-03-16T11:00:00+07:00');
    await kase.decide({ by: 'provincialVerifier', outcome: 'return' });
    expect((await kase.stored()).wake_at).toBeNull();
    await office.waitUntil('2026-04-15T10:00:00+07:00');
    const types = (await kase.history()).map((event) => event.eventType);
    expect(types.filter((type) => type === EVENT_TYPE_TIMER_STARTED)).toHaveLength(1);
    expect(types.filter((type) => type === EVENT_TYPE_TIMER_CANCELED)).toHaveLength(1);
    await kase.resubmit();
    // All five days are left: each day's closing found the file with the applicant.
    const dueNow = new Date('2026-04-21T16:00:00+07:00');
    expect(await kase.openTask()).toMatchObject({ sla: 'running', due_at: dueNow });
    await office.waitUntil('2026-04-22T09:00:00+07:00');
    expect((await kase.ledger()).map((row) => row.event)).toEqual([
      'started',
      'stopped',
      'resumed',
      'warned',
      'overdue',
    ]);
    expect(timersFired(await kase.history())).toEqual([wib('2026-04-21T07:30'), dueNow]);
  });

  it('nothing falls overdue while a decision made in time is on its way', async () => {
    const kase = await office.file('ormas-registration');
    await office.waitUntil('2026-03-27T16:20:00+07:00');
    const decision = await kase.storeDecision({ by: 'provincialVerifier', outcome: 'approve' });
    await office.waitUntil('2026-03-27T16:30:10+07:00');
    const history = await kase.history();
    expect(timersFired(history)).toEqual([wib('2026-03-27T07:30'), due]);
    // Armed for the warning, for the deadline, and once more to look again.
    expect(history.filter(({ eventType }) => eventType === EVENT_TYPE_TIMER_STARTED)).toHaveLength(3);
    expect((await kase.ledger()).map((row) => row.event)).toEqual(['started', 'warned']);
    await kase.send(decision);
    expect((await kase.ledger()).map((row) => row.event)).toEqual(['started', 'warned', 'met', 'started']);
  });
});
