import { demoPassword } from '../demo/seed-demo';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const signIn = (username: string, password: string, from = '203.0.113.1') =>
  accounts.callAsService('/sessions', {
    method: 'POST',
    body: { username, password },
    headers: { 'x-forwarded-for': from },
  });
const actorToken = (sessionToken: unknown) =>
  accounts.call('/actor-tokens', { method: 'POST', body: { sessionToken } });

describe('signing in', () => {
  it('opens a session for the e-mail in any case', async () => {
    const { status, body } = await signIn(' Pendaftar@Contoh.ID', demoPassword);
    expect(status).toBe(201);
    expect(body).toMatchObject({ account: { username: 'pendaftar@contoh.id', purposes: ['registrant'], roles: [] } });
    expect(body['sessionToken']).toMatch(/^[\w-]{43}$/);
  });

  it('gives an unknown account and a wrong password the same answer', async () => {
    const wrong = await signIn('kepala@kalteng.contoh.id', 'salah-sama-sekali');
    const unknown = await signIn('tidak-ada@contoh.id', 'salah-sama-sekali');
    expect(wrong).toMatchObject({
      status: 401,
      body: { code: 'wrong-credentials', detail: 'E-mail atau kata sandi tidak cocok.' },
    });
    expect(unknown).toEqual(wrong);
  });

  it('refuses an account that has no password yet', async () => {
    await accounts.query(
      `INSERT INTO account (id, username, name) VALUES (gen_random_uuid(), 'baru@contoh.id', 'Baru')`,
    );
    expect(await signIn('baru@contoh.id', '')).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
  });

  it('stores neither token nor password nor address of the attempt', async () => {
    const { body } = await signIn('pelapor@contoh.id', demoPassword, '203.0.113.99');
    const stored = JSON.stringify([
      await accounts.query(`SELECT s::text AS row FROM session s`),
      await accounts.query(`SELECT a::text AS row FROM attempt a`),
    ]);
    expect(stored).not.toContain(body['sessionToken']);
    expect(stored).not.toContain('203.0.113.99');
    expect(stored).not.toContain('pelapor');
  });

  it('is refused after ten wrong passwords from one address, and says when to try again', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 12 }, () => signIn('auditor@kalteng.contoh.id', 'salah', '203.0.113.7')),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual([...Array(10).fill(401), 429, 429]);
    const refused = await signIn('auditor@kalteng.contoh.id', demoPassword, '203.0.113.7');
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'too-many-attempts', detail: 'Terlalu banyak percobaan masuk. Coba lagi dalam 15 menit.' },
    });
    expect(await signIn('auditor@kalteng.contoh.id', demoPassword, '203.0.113.8')).toMatchObject({ status: 201 });
  });

  it('forgets the wrong attempts once the person is in', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let each = 0; each < 9; each += 1)
        expect(await signIn('pengawas@kalteng.contoh.id', 'salah')).toMatchObject({ status: 401 });
      expect(await signIn('pengawas@kalteng.contoh.id', demoPassword)).toMatchObject({ status: 201 });
    }
  });

  it('takes a request without a password as invalid', async () => {
    expect(await accounts.call('/sessions', { method: 'POST', body: { username: 'a' } })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  });
});

describe('a session', () => {
  it('gives actor tokens that name the person, the purposes and the roles', async () => {
    const { body } = await signIn('verifikator@kalteng.contoh.id', demoPassword);
    const issued = await actorToken(body['sessionToken']);
    expect(issued).toMatchObject({
      status: 201,
      body: {
        account: { name: 'Bima Verifikator', roles: [{ role: 'provincial-verifier', agency: 'bakesbangpol-kalteng' }] },
        actorToken: expect.any(String),
      },
    });
  });

  it('slides: 8 hours from the last use for officers, 12 for applicants', async () => {
    for (const [username, hours] of [
      ['verifikator2@kalteng.contoh.id', 8],
      ['pendaftar@contoh.id', 12],
    ] as const) {
      const { body } = await signIn(username, demoPassword);
      const left = `SELECT expires_at - now() BETWEEN make_interval(hours => $1, secs => -30) AND make_interval(hours => $1) AS slid
                    FROM session JOIN account ON account.id = account_id WHERE username = $2`;
      await accounts.query(`UPDATE session SET expires_at = now() + interval '1 minute'`);
      await actorToken(body['sessionToken']);
      expect(await accounts.query(left, [hours, username])).toContainEqual({ slid: true });
    }
  });

  it('that is over gives none', async () => {
    const { body } = await signIn('pendata@kobar.contoh.id', demoPassword);
    await accounts.query(
      `UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = '0199aa00-0000-7000-8000-000000000006'`,
    );
    expect(await actorToken(body['sessionToken'])).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect(await actorToken('x')).toMatchObject({ status: 401 });
  });

  it('ends when the person signs out, and signing out twice is no error', async () => {
    const { body } = await signIn('pendaftar@contoh.id', demoPassword);
    const leave = () => accounts.call('/sessions', { method: 'DELETE', body: { sessionToken: body['sessionToken'] } });
    expect(await leave()).toMatchObject({ status: 204 });
    expect(await leave()).toMatchObject({ status: 204 });
    expect(await actorToken(body['sessionToken'])).toMatchObject({ status: 401 });
  });
});
