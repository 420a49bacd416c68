import { temporal } from '@temporalio/proto';
import { CaseOffice } from './office/case-office';
import { timersFired } from './office/timers';

jest.setTimeout(60_000);

const due = new Date('2026-03-27T16:30:00+07:00');
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
    expect(await kase.openTask()).toMatchObject({ sla: 'running' });
    await office.waitUntil('2026-04-30T09:00:00+07:00');
    expect(timersFired(await kase.history())).toEqual([due]);
    const overdue = (await kase.ledger()).filter((row) => row.event === 'overdue');
    expect(overdue).toMatchObject([{ visit: 1, happened_at: due, due_at: due }]);
    expect(await kase.openTask()).toMatchObject({ step: 'provincial-verification', sla: 'overdue', due_at: due });
  });

  it('the file goes on after it fell overdue, and the ledger says missed', async () => {
    const kase = await office.file('ormas-registration');
    await office.waitUntil('2026-03-30T09:00:00+07:00');
    await kase.decide({ by: 'provincialVerifier', outcome: 'approve' });
    expect(await kase.openTask()).toMatchObject({ step: 'ministry-verification', sla: 'running' });
    expect((await kase.ledger()).map((row) => row.event)).toEqual(['started', 'overdue', 'missed', 'started']);
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
    expect((await kase.ledger()).map((row) => row.event)).toEqual(['started', 'stopped', 'resumed', 'overdue']);
    expect(timersFired(await kase.history())).toEqual([dueNow]);
  });

  it('nothing falls overdue while a decision made in time is on its way', async () => {
    const kase = await office.file('ormas-registration');
    await office.waitUntil('2026-03-27T16:20:00+07:00');
    const decision = await kase.storeDecision({ by: 'provincialVerifier', outcome: 'approve' });
    await office.waitUntil('2026-03-27T16:32:00+07:00');
    expect(timersFired(await kase.history()).length).toBeGreaterThan(1);
    expect((await kase.ledger()).map((row) => row.event)).toEqual(['started']);
    await kase.send(decision);
    expect((await kase.ledger()).map((row) => row.event)).toEqual(['started', 'met', 'started']);
  });
});
