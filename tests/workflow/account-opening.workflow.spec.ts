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
