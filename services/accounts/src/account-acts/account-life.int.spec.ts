import { randomUUID } from 'node:crypto';
import type { Actor, AccountRequest } from '@loket/contracts';
import { demoPassword } from '../demo/seed-demo';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const province = 'bakesbangpol-kalteng';
const idOf = (last: string): string => `0199aa00-0000-7000-8000-0000000000${last}`;
const officer: Actor = { accountId: idOf('01'), purposes: [], roles: [{ role: 'account-officer', agency: province }] };
const administrator: Actor = {
  accountId: idOf('09'),
  purposes: [],
  roles: [{ role: 'administrator', agency: province }],
};
const [registrant, reporter] = [idOf('10'), idOf('11')];

const as = async (actor: Actor, route: string, body: unknown = {}) => {
  const [method = 'GET', path = ''] = route.split(' ');
  const headers = { authorization: `Bearer ${await accounts.actorToken(actor)}` };
  return accounts.call(path, { method, headers, ...(method !== 'GET' && { body }) });
};
const signIn = (username: string, password = demoPassword) =>
  accounts.call('/sessions', { method: 'POST', body: { username, password } });
const tokenFor = (sessionToken: unknown) => accounts.call('/actor-tokens', { method: 'POST', body: { sessionToken } });
const events = async (accountId: string): Promise<Readonly<Record<string, string>>[]> =>
  (
    await accounts.query<{ type: string; data: Record<string, string> }>(
      `SELECT envelope->>'type' AS type, envelope->'data' AS data FROM outbox WHERE key = $1 ORDER BY position`,
      [accountId],
    )
  ).map(({ type, data }) => ({ type, ...data }));
const mint = (accountId: string, reason: string) =>
  accounts.callAsService('/internal/password-links', {
    method: 'POST',
    body: { accountId, reason, causeId: randomUUID() },
  });
const linkOf = (body: Record<string, unknown>): string => `/password-links/${String(body['url']).split('/').at(-1)}`;
const given = async (request: Partial<AccountRequest>): Promise<string> => {
  const caseId = randomUUID();
  const filled = {
    ...{ kind: 'opening', agency: province, name: 'Lestari', email: `${caseId}@contoh.id` },
    ...{ phone: '', address: '', purpose: 'registrant' },
    ...request,
  } as AccountRequest;
  accounts.requests.set(caseId, filled);
  return caseId;
};
const opened = async (request: Partial<AccountRequest> = {}): Promise<{ caseId: string; accountId: string }> => {
  const caseId = await given(request);
  const { body } = await accounts.callAsService('/internal/accounts', { method: 'POST', body: { caseId } });
  return { caseId, accountId: String(body['accountId']) };
};

describe('an account that is deactivated', () => {
  it('ends its sessions and links at once, tells others ids only, and can be had back', async () => {
    const { body: session } = await signIn('pendaftar@contoh.id');
    const { body: link } = await mint(registrant, 'forgotten');
    expect(await as(officer, `POST /accounts/${registrant}/deactivation`, { reason: ' Pengurus berganti ' })).toEqual({
      status: 204,
      body: {},
    });
    expect(await tokenFor(session['sessionToken'])).toMatchObject({ status: 401 });
    expect(await accounts.call(linkOf(link))).toMatchObject({ status: 410 });
    expect(await mint(registrant, 'forgotten')).toMatchObject({ status: 403, body: { code: 'account-inactive' } });
    const [told] = await events(registrant);
    expect(told).toEqual({ type: 'account.deactivated', accountId: registrant, actId: expect.any(String) });
    expect((await accounts.callAsService(`/internal/account-acts/${told?.['actId']}`)).body).toEqual({
      kind: 'deactivated',
      reason: 'Pengurus berganti',
      purposes: ['registrant'],
    });

    expect(await as(officer, `POST /accounts/${registrant}/reactivation`, { reason: 'Keliru' })).toMatchObject({
      status: 204,
    });
    expect(await signIn('pendaftar@contoh.id')).toMatchObject({ status: 201 });
    const { body } = await as(officer, `GET /accounts/${registrant}`);
    expect(body['acts']).toMatchObject([
      { kind: 'reactivated', by: 'Ayu Petugas Akun', reason: 'Keliru' },
      { kind: 'deactivated', by: 'Ayu Petugas Akun', reason: 'Pengurus berganti' },
    ]);
  });

  it('is told of at sign-in to whoever knows the password, and to nobody else', async () => {
    await as(administrator, `POST /accounts/${reporter}/deactivation`, { reason: 'Diminta pemilik' });
    expect(await signIn('pelapor@contoh.id', 'bukan-kata-sandinya')).toMatchObject({
      status: 401,
      body: { detail: 'E-mail atau kata sandi tidak cocok.' },
    });
    expect(await signIn('pelapor@contoh.id')).toMatchObject({
      status: 403,
      body: { code: 'account-inactive', detail: expect.stringContaining('dinonaktifkan') },
    });
    expect(await accounts.query(`SELECT 1 FROM session WHERE account_id = $1`, [reporter])).toHaveLength(0);
    await as(administrator, `POST /accounts/${reporter}/reactivation`, { reason: 'Diminta pemilik' });
  });

  it('is shut once, however often and at once it is asked for', async () => {
    const { accountId } = await opened();
    const asked = () => as(officer, `POST /accounts/${accountId}/deactivation`, { reason: 'Ganda' });
    const answers = await Promise.all([asked(), asked(), asked()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409]);
    expect((await events(accountId)).filter(({ type }) => type === 'account.deactivated')).toHaveLength(1);
  });

  it('leaves no session that was being opened meanwhile', async () => {
    const username = 'verifikator2@kalteng.contoh.id';
    const outcomes = await Promise.all([
      ...Array.from({ length: 4 }, () => signIn(username)),
      as(administrator, `POST /accounts/${idOf('03')}/deactivation`, { reason: 'Pindah tugas' }),
      ...Array.from({ length: 4 }, () => signIn(username)),
    ]);
    const sessions = outcomes.flatMap(({ body }) => (body['sessionToken'] === undefined ? [] : [body['sessionToken']]));
    const tokens = await Promise.all(sessions.map(tokenFor));
    expect(tokens.filter(({ status }) => status === 201)).toHaveLength(0);
    const { body } = await accounts.callAsService(`/internal/officers?role=provincial-verifier&agency=${province}`);
    expect(JSON.stringify(body)).not.toContain(idOf('03'));
    expect(JSON.stringify((await accounts.callAsService(`/internal/officers?ids=${idOf('03')}`)).body)).toContain(
      'Citra Verifikator',
    );
  });

  it.each([
    ['', 'Tuliskan alasannya. Pemilik akun membacanya.'],
    ['   ', 'Tuliskan alasannya. Pemilik akun membacanya.'],
    ['x'.repeat(1_001), 'Alasan paling panjang 1.000 huruf.'],
  ])('needs a reason, and not "%.5s"', async (reason, message) => {
    expect(await as(officer, `POST /accounts/${registrant}/deactivation`, { reason })).toMatchObject({
      status: 422,
      body: { code: 'invalid-form', errors: [{ field: 'reason', message }] },
    });
  });

  it("is never one's own", async () => {
    expect(await as(administrator, `POST /accounts/${idOf('09')}/deactivation`, { reason: 'Coba' })).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('akun sendiri') },
    });
  });
});

describe('who looks after an account', () => {
  const elsewhere: Actor = {
    ...administrator,
    roles: [{ role: 'administrator', agency: 'kesbangpol-pekalongan' }],
  };

  it.each([
    ['an account officer', officer, registrant, 200],
    ['an administrator', administrator, registrant, 200],
    ['an account officer', officer, idOf('02'), 404],
    ['an administrator', administrator, idOf('02'), 200],
    ['an administrator of another office', elsewhere, registrant, 404],
    ['an administrator of another office', elsewhere, idOf('02'), 404],
    ['its holder', { accountId: registrant, purposes: ['registrant'], roles: [] }, registrant, 404],
  ] as const)('%s: account %#', async (_, actor, accountId, status) => {
    expect(await as(actor, `GET /accounts/${accountId}`)).toMatchObject({ status });
    const refused = await as(actor, `POST /accounts/${accountId}/deactivation`, { reason: '' });
    expect(refused.status).toBe(status === 200 ? 422 : 404);
    const link = await as(actor, `POST /accounts/${accountId}/reactivation`, { reason: 'Coba' });
    expect(link.status).toBe(status === 200 ? 409 : 404);
  });

  it('is for an officer of two offices whoever administers both', async () => {
    await accounts.query(
      `INSERT INTO role_grant (account_id, role, agency_id) VALUES ($1, 'auditor', 'kesbangpol-pekalongan')`,
      [idOf('08')],
    );
    expect(await as(administrator, `GET /accounts/${idOf('08')}`)).toMatchObject({ status: 404 });
    expect(await as(elsewhere, `GET /accounts/${idOf('08')}`)).toMatchObject({ status: 404 });
    const both = { ...administrator, roles: [...administrator.roles, ...elsewhere.roles] };
    expect(await as(both, `GET /accounts/${idOf('08')}`)).toMatchObject({ status: 200 });
  });

  it('finds accounts of the office by name and address, by state and kind, and of no other office', async () => {
    const list = async (actor: Actor, query: string, agency = province) =>
      (await as(actor, `GET /agencies/${agency}/accounts?${query}`)).body;
    expect(await list(officer, 'q=JOKO')).toMatchObject({
      total: 1,
      entries: [{ id: registrant, inactiveSince: null }],
    });
    expect(await list(officer, 'q=pendaftar%40contoh')).toMatchObject({ total: 1 });
    expect(await list(officer, 'q=%25')).toMatchObject({ total: 0 });
    expect(await list(officer, 'kind=officer')).toMatchObject({ total: 0 });
    expect(await list(administrator, 'kind=officer&q=Bima')).toMatchObject({ total: 1 });
    expect(await list(administrator, 'q=Umar')).toMatchObject({ total: 0 });
    expect(await list(officer, 'state=inactive&q=Joko')).toMatchObject({ total: 0 });
    expect(await list(elsewhere, '')).toMatchObject({ code: 'not-found' });
  });
});

describe('sending the link again', () => {
  it('ends the links sent before, and only an officer of the office can have it done', async () => {
    const { accountId } = await opened();
    const { body: first } = await mint(accountId, 'opened');
    expect(await as(officer, `POST /accounts/${accountId}/link`)).toMatchObject({ status: 204 });
    expect(await accounts.call(linkOf(first))).toMatchObject({ status: 410 });
    expect((await events(accountId)).at(-1)).toMatchObject({ type: 'account.link-resent', accountId });
    const { body: second } = await mint(accountId, 'resent');
    expect(Date.parse(String(second['expiresAt'])) - Date.now()).toBeGreaterThan(6 * 86_400_000);
  });

  it('is limited for each account', async () => {
    const { accountId } = await opened();
    const answers = [];
    for (let each = 0; each < 6; each += 1) answers.push(await as(officer, `POST /accounts/${accountId}/link`));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 429]);
    expect(answers.at(-1)?.body['detail']).toContain('Tunggu sebelum mengirim lagi');
  });

  it('is refused while the account is inactive', async () => {
    const { accountId } = await opened();
    await as(officer, `POST /accounts/${accountId}/deactivation`, { reason: 'Coba' });
    expect(await as(officer, `POST /accounts/${accountId}/link`)).toMatchObject({
      status: 403,
      body: { code: 'account-inactive', detail: expect.stringContaining('Aktifkan dahulu') },
    });
  });

  const askByCase = (caseId: string) =>
    accounts.callAsService(`/internal/account-requests/${caseId}/link`, { method: 'POST', body: {} });

  it('by the link of the case: the answer is the same whether there is an account or not, and it is limited', async () => {
    const { caseId, accountId } = await opened();
    expect(await askByCase(randomUUID())).toEqual({ status: 202, body: {} });
    for (let each = 0; each < 8; each += 1) expect(await askByCase(caseId)).toEqual({ status: 202, body: {} });
    expect((await events(accountId)).filter(({ type }) => type === 'account.link-resent')).toHaveLength(5);
  });

  it('by the link of the case: whoever has a password keeps it and every link', async () => {
    const { caseId, accountId } = await opened({ email: 'pengawas@kalteng.contoh.id' });
    const { body: link } = await mint(accountId, 'forgotten');
    await askByCase(caseId);
    expect((await events(accountId)).at(-1)?.type).toBe('account.password-link-requested');
    expect(await accounts.call(linkOf(link))).toMatchObject({ status: 200 });
  });
});

describe('the account behind a request', () => {
  const behind = async (actor: Actor, caseId: string) => as(actor, `GET /account-requests/${caseId}`);

  it('is told to the account officers of the deciding office: the address is known, and for what', async () => {
    const caseId = await given({ email: 'Pendaftar@contoh.id' });
    expect(await behind(officer, caseId)).toMatchObject({
      status: 200,
      body: { account: { id: registrant, purposes: ['registrant'], inactiveSince: null }, done: false },
    });
    expect(await behind(officer, await given({}))).toMatchObject({ status: 200, body: { account: null, done: false } });
  });

  it.each([
    ['the administrator', administrator],
    [
      'an account officer of another office',
      { ...officer, roles: [{ role: 'account-officer', agency: 'kesbangpol-pekalongan' }] },
    ],
    ['its holder', { accountId: registrant, purposes: ['registrant'], roles: [] }],
  ] as const)('does not exist for %s', async (_, actor) => {
    const caseId = await given({ email: 'pendaftar@contoh.id' });
    expect(await behind(actor, caseId)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('a change that the office accepted', () => {
  const change = (caseId: string) =>
    accounts.callAsService('/internal/account-changes', { method: 'POST', body: { caseId } });
  const purposesOf = async (accountId: string) =>
    (await as(administrator, `GET /accounts/${accountId}`)).body['purposes'];

  it('leaves the account with the purposes asked for, once per case', async () => {
    const { accountId } = await opened();
    const caseId = await given({ kind: 'change', accountId, purposes: ['reporter'] });
    const answers = await Promise.all([change(caseId), change(caseId), change(caseId)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await purposesOf(accountId)).toEqual(['reporter']);
    const changes = (await events(accountId)).filter(({ type }) => type === 'account.purposes-changed');
    expect(changes).toHaveLength(1);

    const later = await given({ kind: 'change', accountId, purposes: ['registrant', 'reporter'] });
    await change(later);
    await change(caseId);
    expect(await purposesOf(accountId)).toEqual(['registrant', 'reporter']);
  });

  it("deactivates it on its holder's wish", async () => {
    const { accountId } = await opened();
    await change(await given({ kind: 'change', accountId, purposes: [] }));
    const { body } = await as(officer, `GET /accounts/${accountId}`);
    expect(body).toMatchObject({
      inactiveSince: expect.any(String),
      purposes: ['registrant'],
      acts: [{ kind: 'deactivated', by: null, reason: 'Atas permintaan pemilik akun.' }, { kind: 'opened' }],
    });
  });

  it.each(['accounts', 'account-changes'])('is not what %s does for a case that asks for the other', async (path) => {
    const { accountId } = await opened();
    const caseId =
      path === 'accounts' ? await given({ kind: 'change', accountId, purposes: ['reporter'] }) : await given({});
    expect(await accounts.callAsService(`/internal/${path}`, { method: 'POST', body: { caseId } })).toMatchObject({
      status: 404,
    });
  });
});

it('what was done to an account cannot be rewritten', async () => {
  await expect(accounts.query(`UPDATE account_act SET reason = 'lain'`)).rejects.toThrow('permission denied');
  await expect(accounts.query(`DELETE FROM account_act`)).rejects.toThrow('permission denied');
});
