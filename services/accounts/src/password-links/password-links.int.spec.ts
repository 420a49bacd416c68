import { randomUUID } from 'node:crypto';
import { demoPassword } from '../demo/seed-demo';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const registrant = '0199aa00-0000-7000-8000-000000000010';
const reporter = '0199aa00-0000-7000-8000-000000000011';

const mint = (accountId: string, reason = 'forgotten', causeId: string = randomUUID()) =>
  accounts.callAsService('/internal/password-links', { method: 'POST', body: { accountId, reason, causeId } });
const tokenOf = (body: Record<string, unknown>): string =>
  String(body['url']).replace('https://loket.contoh.id/kata-sandi/', '');
const mintToken = async (...order: Parameters<typeof mint>): Promise<string> => tokenOf((await mint(...order)).body);
const setPassword = (token: string, password: string) =>
  accounts.call(`/password-links/${token}`, { method: 'POST', body: { password } });
const signIn = (username: string, password: string) =>
  accounts.call('/sessions', { method: 'POST', body: { username, password } });
const open = (token: string) => accounts.call(`/password-links/${token}`);

describe('a link to set a password', () => {
  it('is an address of the portal that is valid for 7 days after opening and 1 hour after forgetting', async () => {
    for (const [reason, hours] of [
      ['opened', 168],
      ['forgotten', 1],
    ] as const) {
      const { status, body } = await mint(registrant, reason);
      expect(status).toBe(201);
      expect(tokenOf(body)).toMatch(/^[\w-]{43}$/);
      const left = Date.parse(String(body['expiresAt'])) - Date.now();
      expect(left / 3_600_000).toBeCloseTo(hours, 1);
    }
  });

  it('shows whose it is and serves once', async () => {
    const token = await mintToken(registrant);
    expect(await open(token)).toMatchObject({ status: 200, body: { username: 'pendaftar@contoh.id' } });
    expect(await setPassword(token, 'jambu-sungai-papan')).toMatchObject({ status: 204 });
    expect(await signIn('pendaftar@contoh.id', 'jambu-sungai-papan')).toMatchObject({ status: 201 });
    expect(await open(token)).toMatchObject({ status: 410, body: { code: 'link-used' } });
    expect(await setPassword(token, 'jambu-sungai-papan-2')).toMatchObject({
      status: 410,
      body: { code: 'link-used' },
    });
  });

  it('used twice at once lets one win', async () => {
    const token = await mintToken(reporter);
    const passwords = Array.from({ length: 6 }, (_, each) => `pemenang-nomor-${each}`);
    const answers = await Promise.all(passwords.map((password) => setPassword(token, password)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['code'] === 'link-used')).toHaveLength(5);
    const winner = passwords[answers.findIndex(({ status }) => status === 204)];
    const signIns = await Promise.all(passwords.map((password) => signIn('pelapor@contoh.id', password)));
    expect(passwords.filter((_, each) => signIns[each]?.status === 201)).toEqual([winner]);
  });

  it('ends the other links and the sessions of its account only', async () => {
    const { body: mine } = await signIn('kepala@kalteng.contoh.id', demoPassword);
    const { body: others } = await signIn('admin@kalteng.contoh.id', demoPassword);
    const head = '0199aa00-0000-7000-8000-000000000004';
    const [first, second] = [await mintToken(head), await mintToken(head, 'opened')];
    expect(await setPassword(first, 'jambu-sungai-papan')).toMatchObject({ status: 204 });
    expect(await open(second)).toMatchObject({ status: 410, body: { code: 'link-expired' } });
    const tokens = [mine, others].map(({ sessionToken }) =>
      accounts.call('/actor-tokens', { method: 'POST', body: { sessionToken } }),
    );
    expect((await Promise.all(tokens)).map(({ status }) => status)).toEqual([401, 201]);
  });

  it('minted again for the same cause replaces the earlier one', async () => {
    const cause = randomUUID();
    const first = await mintToken(registrant, 'opened', cause);
    const second = await mintToken(registrant, 'opened', cause);
    expect(await open(first)).toMatchObject({
      status: 410,
      body: { code: 'link-expired', detail: expect.stringContaining('sudah diganti') },
    });
    expect(await open(second)).toMatchObject({ status: 200 });
  });

  it('minted at once for the same cause leaves one open', async () => {
    const cause = randomUUID();
    const tokens = await Promise.all(Array.from({ length: 5 }, () => mintToken(registrant, 'opened', cause)));
    const answers = await Promise.all(tokens.map(open));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('does not open after its time, nor when it never was', async () => {
    const token = await mintToken(registrant);
    await accounts.query(`UPDATE password_link SET expires_at = now() WHERE used_at IS NULL`);
    expect(await open(token)).toMatchObject({
      status: 410,
      body: { code: 'link-expired', detail: expect.stringContaining('sudah habis') },
    });
    expect(await setPassword(token, 'jambu-sungai-papan')).toMatchObject({
      status: 410,
      body: { code: 'link-expired' },
    });
    expect(await open('tidak-pernah-ada')).toMatchObject({ status: 410, body: { code: 'link-expired' } });
  });

  it('stays open when the password is refused, with the reason at the field', async () => {
    const token = await mintToken(registrant);
    expect(await setPassword(token, 'pendek')).toMatchObject({
      status: 422,
      body: {
        code: 'invalid-form',
        errors: [{ field: 'password', message: 'Kata sandi paling sedikit 10 karakter.' }],
      },
    });
    expect(await setPassword(token, 'PENDAFTAR@contoh.id')).toMatchObject({ status: 422 });
    expect(await open(token)).toMatchObject({ status: 200 });
  });

  it('is not stored as it stands', async () => {
    const token = await mintToken(registrant);
    expect(JSON.stringify(await accounts.query(`SELECT l::text AS row FROM password_link l`))).not.toContain(token);
  });

  it('is minted for no unknown account', async () => {
    expect(await mint(randomUUID())).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('asking for a link', () => {
  const ask = (email: string) => accounts.call('/password-links', { method: 'POST', body: { email } });
  const events = () =>
    accounts.query<{ envelope: { data: unknown } }>(
      `SELECT envelope FROM outbox WHERE envelope->>'type' = 'account.password-link-requested'`,
    );

  it('answers the same for known and unknown addresses, and tells only ids of the known', async () => {
    expect(await ask('Auditor@kalteng.contoh.id')).toEqual({ status: 202, body: {} });
    expect(await ask('tidak-ada@contoh.id')).toEqual({ status: 202, body: {} });
    const [event, ...others] = await events();
    expect(others).toHaveLength(0);
    expect(event?.envelope).toMatchObject({
      subject: '0199aa00-0000-7000-8000-000000000008',
      data: { accountId: '0199aa00-0000-7000-8000-000000000008', requestId: expect.any(String) },
    });
    expect(JSON.stringify(event)).not.toContain('contoh.id');
  });

  it('too often still answers the same, and sends nothing more', async () => {
    for (let each = 0; each < 8; each += 1)
      expect(await ask('pendata@kobar.contoh.id')).toEqual({ status: 202, body: {} });
    const asked = (await events()).filter(({ envelope }) =>
      JSON.stringify(envelope).includes('0199aa00-0000-7000-8000-000000000006'),
    );
    expect(asked).toHaveLength(5);
  });
});
