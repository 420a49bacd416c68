import { CaseOffice } from './office/case-office';

jest.setTimeout(60_000);

let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-03-16T10:00:00+07:00');
});
afterAll(() => office.close());

describe('a request for an account', () => {
  it('becomes an account when the officer accepts it', async () => {
    const kase = await office.file('account-opening');
    await kase.decide({ by: 'accountOfficer', outcome: 'accept' });
    expect(await kase.handle.result()).toEqual({ ending: 'opened' });
    expect(office.world.accounts).toEqual([kase.id]);
    expect((await kase.causes()).slice(2)).toEqual(['account']);
  });

  it('opens no account when the officer refuses it', async () => {
    const before = office.world.accounts.length;
    const kase = await office.file('account-opening');
    await kase.decide({ by: 'accountOfficer', outcome: 'refuse' });
    expect(await kase.handle.result()).toEqual({ ending: 'refused' });
    expect(office.world.accounts).toHaveLength(before);
  });
});

describe('a request to change an account', () => {
  it('changes the account when the officer accepts it, and nothing when they refuse', async () => {
    const kase = await office.file('account-change');
    await kase.decide({ by: 'accountOfficer', outcome: 'accept' });
    expect(await kase.handle.result()).toEqual({ ending: 'changed' });
    expect(office.world.changedAccounts).toEqual([kase.id]);
    const refused = await office.file('account-change');
    await refused.decide({ by: 'accountOfficer', outcome: 'refuse' });
    expect(await refused.handle.result()).toEqual({ ending: 'refused' });
    expect(office.world.changedAccounts).toEqual([kase.id]);
  });
});

it('a request of Monday 16 March 2026 is overdue at closing of the second working day, which lies behind Nyepi and Idul Fitri', async () => {
  const filed = [await office.file('account-opening'), await office.file('account-change')];
  await office.waitUntil('2026-03-25T16:01:00+07:00');
  for (const kase of filed) {
    const overdue = (await kase.ledger('decision')).find(({ event }) => event === 'overdue');
    expect(overdue?.happened_at).toEqual(new Date('2026-03-25T16:00:00+07:00'));
    await kase.decide({ by: 'accountOfficer', outcome: 'accept' });
    expect((await kase.ledger('decision')).at(-1)?.event).toBe('missed');
  }
});
