import { demoAgencies } from '../demo/agencies';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const names = async (query: string): Promise<unknown> => {
  const { body } = await accounts.callAsService(`/internal/officers?${query}`);
  return Array.isArray(body) ? body.map((officer: { name: string }) => officer.name) : body;
};

describe('officers', () => {
  it('are found by role and agency', async () => {
    expect(await names('role=provincial-verifier&agency=bakesbangpol-kalteng')).toEqual([
      'Bima Verifikator',
      'Citra Verifikator',
    ]);
    expect(await names('role=provincial-verifier&agency=kemendagri')).toEqual([]);
    expect(await names('role=ministry-verifier&agency=kemendagri')).toEqual(['Endah Verifikator Pusat']);
    expect(await names('agency=kemendagri')).toContain('Endah Verifikator Pusat');
  });

  it('are found by id, applicants are not', async () => {
    expect(await names('ids=0199aa00-0000-7000-8000-000000000008,0199aa00-0000-7000-8000-000000000010')).toEqual([
      'Hadi Auditor',
    ]);
    expect(await names('ids=')).toEqual([]);
  });

  it('of what could be no role are a wrong request, of a role that nobody holds none', async () => {
    expect(await names('role=Raja!')).toMatchObject({ code: 'invalid-request' });
    expect(await names('role=raja')).toEqual([]);
  });
});

describe('agencies', () => {
  it('are shown to everybody', async () => {
    expect((await accounts.call('/agencies')).body).toHaveLength(demoAgencies.length);
    expect(await accounts.call('/agencies/kemendagri')).toMatchObject({
      status: 200,
      body: { level: 'ministry', head: { post: expect.any(String) } },
    });
    expect(await accounts.call('/agencies/tidak-ada')).toMatchObject({ status: 404 });
  });
});
