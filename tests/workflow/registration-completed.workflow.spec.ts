import { eventually } from '@loket/testing';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

jest.setTimeout(60_000);

// Time passes for all cases of the office, so the tests stand in its order. From Monday 13 April 2026 three working days
// end on Thursday 16 April, and fourteen on Monday 4 May: 1 May is a holiday.
let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-04-13T10:00:00+07:00');
});
afterAll(() => office.close());

const byProvince = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'provincialVerifier', outcome });
const byField = (kase: FiledCase, outcome = 'done') => kase.decide({ by: 'role:field-officer', outcome });
const eventsOf = async (kase: FiledCase, clock: string) => (await kase.ledger(clock)).map(({ event }) => event);
const lettersOf = ({ id }: FiledCase) => office.world.letters.filter(({ caseId }) => caseId === id);

/** A registration that a team has visited and that is with the province again. */
async function visited(kase: FiledCase): Promise<void> {
  await byProvince(kase, 'visit');
  await byField(kase);
  await eventually(async () => expect(await kase.openTask()).toMatchObject({ step: 'provincial-verification' }));
}

describe('a registration with a field verification', () => {
  it('comes back to the province with minutes, and goes on to the certificate', async () => {
    const kase = await office.file('ormas-registration');
    await visited(kase);
    expect(await kase.position()).toMatchObject({ step: 'provincial-verification', visit: 2, holder: 'office' });
    expect(lettersOf(kase)).toMatchObject([{ kind: 'field-minutes', visit: 1 }]);
    await byProvince(kase);
    await kase.decide({ by: 'ministryVerifier', outcome: 'approve' });
    await kase.decide({ by: 'agencyHead', outcome: 'approve' });
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
    expect(lettersOf(kase).map(({ kind }) => kind)).toEqual(['field-minutes', 'skt']);
  });

  it('has minutes for each visit, and none for one that could not be made', async () => {
    const kase = await office.file('ormas-registration');
    await visited(kase);
    await byProvince(kase, 'visit');
    await byField(kase, 'return');
    await visited(kase);
    expect(lettersOf(kase).map(({ key }) => key.split(':letter:')[1])).toEqual([
      'field-minutes:visit-1',
      'field-minutes:visit-2',
    ]);
  });

  it('does not let the verifier who sent it make the visit', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase, 'visit');
    await expect(
      kase.decide({ by: 'provincialVerifier', role: 'field-officer', outcome: 'done' }),
    ).rejects.toMatchObject({ cause: { type: 'four-eyes' } });
  });
});

describe('a refusal', () => {
  it.each([
    ['the province', (kase: FiledCase) => byProvince(kase, 'refuse')],
    [
      'the ministry',
      async (kase: FiledCase) => {
        await byProvince(kase);
        await kase.decide({ by: 'ministryVerifier', outcome: 'refuse' });
      },
    ],
  ])('by %s ends with its letter in the hands of the applicant', async (_, refuse) => {
    const kase = await office.file('ormas-registration');
    await refuse(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'refused' });
    expect(lettersOf(kase)).toMatchObject([{ kind: 'refusal', visit: 1 }]);
    expect((await kase.causes()).slice(-3)).toEqual(['letter:refusal:visit-1', 'issue:refusal:visit-1', 'hand-over']);
  });
});

describe('when time passes', () => {
  it('a field verification is late after three working days, while the promise runs on', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase, 'visit');
    expect((await kase.openTask()).due_at).toEqual(new Date('2026-04-16T16:00:00+07:00'));
    await office.waitUntil('2026-04-16T16:01:00+07:00');
    await eventually(async () => expect(await eventsOf(kase, 'field-visit')).toContain('overdue'));
    expect(await eventsOf(kase, 'promise')).toEqual(['started']);
    await byField(kase);
    await eventually(async () => expect(await eventsOf(kase, 'field-visit')).toContain('missed'));
  });

  it('a change of data is promised in fourteen working days', async () => {
    const kase = await office.file('ormas-change', '2026-04-13T10:00:00+07:00');
    const { promised_at } = await kase.stored();
    expect(promised_at).toEqual(new Date('2026-05-04T16:00:00+07:00'));
    await office.waitUntil('2026-05-04T16:01:00+07:00');
    await eventually(async () => expect(await eventsOf(kase, 'promise')).toContain('overdue'));
    await byProvince(kase);
    await kase.decide({ by: 'ministryVerifier', outcome: 'approve' });
    await kase.decide({ by: 'agencyHead', outcome: 'approve' });
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
  });
});
