import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

jest.setTimeout(60_000);

const wib = (text: string): Date => new Date(`${text}:00+07:00`);

// Filed on a Friday; the Wednesday to Tuesday after it are Nyepi, Idul Fitri and collective leave.
// Time goes on from test to test.
let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-03-13T10:00:00+07:00');
});
afterAll(() => office.close());

const review = (kase: FiledCase, outcome: string) => kase.decide({ by: 'role:data-reviewer', outcome });

describe('an organisation that an enumerator entered', () => {
  it('goes on record once it is accepted, and not before', async () => {
    const kase = await office.file('ormas-data-entry');
    expect(await kase.openTask()).toMatchObject({ step: 'review', due_at: wib('2026-03-25T16:00') });
    expect(office.world.entered).not.toContain(kase.id);
    await review(kase, 'accept');
    expect(await kase.handle.result()).toEqual({ ending: 'entered' });
    expect(office.world.entered).toContain(kase.id);
    expect((await kase.causes()).at(-1)).toBe('enter');
  });

  it('refused as a duplicate never goes on record', async () => {
    const kase = await office.file('ormas-data-entry');
    await review(kase, 'duplicate');
    expect(await kase.handle.result()).toEqual({ ending: 'duplicate' });
    expect(office.world.entered).not.toContain(kase.id);
  });

  it('not reviewed within three working days is overdue, and escalated, and can still be accepted', async () => {
    const kase = await office.file('ormas-data-entry');
    await office.waitUntil('2026-03-30T09:00:00+07:00');
    const fired = (await kase.ledger('review')).slice(1);
    expect(fired.map(({ event }) => event)).toEqual(['warned', 'overdue', 'escalated', 'escalated']);
    const at = ['2026-03-25T07:30', '2026-03-25T16:00', '2026-03-26T16:00', '2026-03-27T16:30'].map(wib);
    expect(fired.map((row) => row.happened_at)).toEqual(at);
    await review(kase, 'accept');
    expect(await kase.handle.result()).toEqual({ ending: 'entered' });
    expect((await kase.ledger('review')).at(-1)?.event).toBe('missed');
  });

  it('goes back to the enumerator as often as needed, and the clock stands meanwhile', async () => {
    const kase = await office.file('ormas-data-entry');
    await office.waitUntil('2026-04-01T11:00:00+07:00');
    await review(kase, 'return');
    expect(await kase.stored()).toMatchObject({ wake_at: null, sla: 'stopped' });
    await office.waitUntil('2026-04-14T10:00:00+07:00');
    await kase.resubmit();
    // One day was used up, 31 March; the day it came back and the one after it are left.
    expect(await kase.openTask()).toMatchObject({ step: 'review', sla: 'running', due_at: wib('2026-04-15T16:00') });
    await review(kase, 'return');
    await kase.resubmit();
    expect(await kase.position()).toMatchObject({ step: 'review', visit: 3 });
    await review(kase, 'accept');
    expect(await kase.handle.result()).toEqual({ ending: 'entered' });
  });
});
