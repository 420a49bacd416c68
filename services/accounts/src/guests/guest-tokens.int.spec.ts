import { randomUUID } from 'node:crypto';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const ask = (body: object) => accounts.callAsService('/internal/guest-tokens', { method: 'POST', body });
const claimsIn = (token: unknown): unknown =>
  JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString());

describe('the proof of a guest', () => {
  it('names the draft or case whose secret they hold, for some minutes, and neither purpose nor role', async () => {
    const dossierId = randomUUID();
    accounts.guests.set('rahasia', dossierId);
    for (const key of [{ draft: dossierId }, { number: 'SKK-3375-2026-000001' }]) {
      const { status, body } = await ask({ ...key, secret: 'rahasia' });
      expect(status).toBe(201);
      expect(claimsIn(body['actorToken'])).toMatchObject({ sub: dossierId, purposes: [], roles: [] });
      expect(Date.parse(String(body['expiresAt'])) - Date.now()).toBeLessThanOrEqual(5 * 60_000);
    }
  });

  it('opens no account: neither its list of organisations, nor that of its office', async () => {
    const dossierId = randomUUID();
    accounts.guests.set('lain', dossierId);
    const { body } = await ask({ draft: dossierId, secret: 'lain' });
    const headers = { authorization: `Bearer ${String(body['actorToken'])}` };
    expect(await accounts.call('/agencies/bakesbangpol-kalteng/accounts', { headers })).toMatchObject({ status: 404 });
  });

  it('is not given for a wrong secret, nor for what is no key', async () => {
    expect(await ask({ draft: randomUUID(), secret: 'salah' })).toMatchObject({ status: 404 });
    expect(await ask({ draft: 'x', secret: 'salah' })).toMatchObject({ status: 400 });
    expect(await ask({ secret: 'salah' })).toMatchObject({ status: 400 });
  });
});
