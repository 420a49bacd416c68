import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

jest.setTimeout(60_000);

const wib = (text: string): Date => new Date(`${text}:00+07:00`);

// Filed on a Friday: of the two weeks after it, five days are working days (Nyepi, Idul Fitri, collective leave).
let office: CaseOffice;
beforeEach(async () => {
  office = await CaseOffice.openAt('2026-03-13T10:00:00+07:00');
});
afterEach(() => office.close());

const byOfficer = (kase: FiledCase, outcome = 'answer') => kase.decide({ by: 'consultationOfficer', outcome });
const byUnit = (kase: FiledCase, outcome = 'answer') => kase.decide({ by: 'unitConsultant', outcome });
const eventsOf = async (kase: FiledCase) => (await kase.ledger('promise')).map((row) => row.event);

describe('a consultation', () => {
  it('ends with the sending of the answer', async () => {
    const kase = await office.file('consultation');
    expect(await kase.openTask()).toMatchObject({ step: 'answering', due_at: wib('2026-03-27T16:30') });
    await byOfficer(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'answered' });
    expect((await kase.causes()).slice(2)).toEqual(['send:sending:visit-1']);
  });

  it('passed on to a unit and handed back is answered by the officer', async () => {
    const kase = await office.file('consultation');
    await byOfficer(kase, 'pass-on');
    expect(await kase.openTask()).toMatchObject({ step: 'unit-answering' });
    await byUnit(kase, 'hand-back');
    expect(await kase.position()).toMatchObject({ step: 'answering', visit: 2 });
    await byOfficer(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'answered' });
  });

  it('may be passed on again after it was handed back, and answered by the unit', async () => {
    const kase = await office.file('consultation');
    for (const act of [byOfficer, byUnit]) await act(kase, act === byOfficer ? 'pass-on' : 'hand-back');
    await byOfficer(kase, 'pass-on');
    await byUnit(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'answered' });
  });

  it('remembers that the asker was asked back, on its way through every row', async () => {
    const kase = await office.file('consultation');
    await byOfficer(kase, 'ask-back');
    expect(await kase.position()).toMatchObject({ step: 'answering', holder: 'applicant', usedOnce: ['ask-back'] });
    await kase.resubmit();
    await byOfficer(kase, 'pass-on');
    expect(await kase.position()).toMatchObject({ step: 'unit-answering', usedOnce: ['ask-back'] });
  });
});

describe('its five working days', () => {
  it('pass with a warning at opening of the last day, then overdue and escalations', async () => {
    const kase = await office.file('consultation');
    await office.waitUntil('2026-03-27T16:29:00+07:00');
    expect(await kase.openTask()).toMatchObject({ sla: 'warned' });
    await office.waitUntil('2026-04-02T09:00:00+07:00');
    const fired = (await kase.ledger('promise')).slice(1);
    expect(fired.map((row) => row.event)).toEqual(['warned', 'overdue', 'escalated', 'escalated']);
    const at = ['2026-03-27T07:30', '2026-03-27T16:30', '2026-03-30T16:00', '2026-03-31T16:00'].map(wib);
    expect(fired.map((row) => row.happened_at)).toEqual(at);
    await byOfficer(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'answered' });
    expect((await eventsOf(kase)).at(-1)).toBe('missed');
  });

  it('stand still while the asker has been asked back', async () => {
    const kase = await office.file('consultation');
    await office.waitUntil('2026-03-17T11:00:00+07:00');
    await byOfficer(kase, 'ask-back');
    // What wakes it is the asker's own limit of ten working days: a reminder at the opening of the last one.
    const reminder = wib('2026-04-08T07:30');
    expect(await kase.stored()).toMatchObject({ wake_at: reminder, promised_at: null, sla: 'stopped' });
    await office.waitUntil('2026-04-07T10:00:00+07:00');
    await kase.resubmit();
    // One day was used up, 16 March; the day of the answer and the four after it are left.
    const due = wib('2026-04-10T16:30');
    expect(await kase.openTask()).toMatchObject({ step: 'answering', sla: 'running', due_at: due });
    await byOfficer(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'answered' });
    expect(await eventsOf(kase)).toEqual(['started', 'stopped', 'resumed', 'met']);
  });
});
