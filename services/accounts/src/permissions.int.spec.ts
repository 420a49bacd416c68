import { randomUUID } from 'node:crypto';
import { type Actor, roles } from '@loket/contracts';
import { type AccountsUnderTest, startAccounts } from './testing/accounts-under-test';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

const someAccount = '0199aa00-0000-7000-8000-000000000010';
const openToEverybody: readonly Route[] = [
  { method: 'GET', path: '/health/live' },
  { method: 'GET', path: '/health/ready' },
  { method: 'GET', path: '/agencies' },
  { method: 'GET', path: '/agencies/kemendagri' },
  { method: 'POST', path: '/sessions', body: { username: 'pendaftar@contoh.id', password: 'loket-demo-2026' } },
  { method: 'DELETE', path: '/sessions', body: { sessionToken: 'x' } },
  { method: 'POST', path: '/actor-tokens', body: {} },
  { method: 'POST', path: '/password-links', body: { email: 'x' } },
  { method: 'GET', path: '/password-links/x' },
  { method: 'POST', path: '/password-links/x', body: { password: 'x' } },
];

const forServices: readonly Route[] = [
  { method: 'POST', path: '/internal/accounts', body: { caseId: randomUUID() } },
  { method: 'POST', path: '/internal/account-changes', body: { caseId: randomUUID() } },
  { method: 'GET', path: `/internal/account-requests/${randomUUID()}` },
  { method: 'POST', path: `/internal/account-requests/${randomUUID()}/link`, body: {} },
  { method: 'GET', path: `/internal/account-acts/${randomUUID()}` },
  { method: 'POST', path: '/internal/guest-tokens', body: { draft: randomUUID(), secret: 'x' } },
  { method: 'GET', path: `/internal/accounts/${someAccount}/contact` },
  { method: 'GET', path: '/internal/officers?role=auditor' },
  {
    method: 'POST',
    path: '/internal/password-links',
    body: { accountId: someAccount, reason: 'forgotten', causeId: randomUUID() },
  },
  { method: 'GET', path: '/internal/dead-letters' },
  { method: 'POST', path: '/internal/dead-letters/replay', body: { topic: 'x', key: 'x' } },
];

/** For those who look after the office's accounts; the last answer says that they were let in. */
const forKeepers: readonly (Route & { readonly keepers: number })[] = [
  { method: 'GET', path: '/agencies/bakesbangpol-kalteng/accounts', keepers: 200 },
  { method: 'GET', path: `/accounts/${someAccount}`, keepers: 200 },
  { method: 'POST', path: `/accounts/${someAccount}/deactivation`, body: { reason: '' }, keepers: 422 },
  { method: 'POST', path: `/accounts/${someAccount}/reactivation`, body: { reason: 'x' }, keepers: 409 },
  { method: 'POST', path: `/accounts/${randomUUID()}/link`, keepers: 404 },
  { method: 'GET', path: `/account-requests/${randomUUID()}`, keepers: 404 },
];
const keepers = ['account-officer', 'administrator'];

const applicant: Actor = { accountId: someAccount, purposes: ['registrant'], roles: [] };
const people: readonly (readonly [string, Actor | undefined])[] = [
  ['nobody', undefined],
  ['applicant', applicant],
  ...roles.map((role): [string, Actor] => [
    role,
    { accountId: someAccount, purposes: [], roles: [{ role, agency: 'bakesbangpol-kalteng' }] },
  ]),
];

describe.each(people)('%s', (name, actor) => {
  const call = async ({ method, path, body }: Route) => {
    const headers = actor === undefined ? {} : { authorization: `Bearer ${await accounts.actorToken(actor)}` };
    return accounts.call(path, { method, body, headers });
  };

  it.each(openToEverybody)('may call $method $path', async (route) => {
    const { status, body } = await call(route);
    expect(status).toBeLessThan(500);
    expect(['not-allowed', 'not-signed-in']).not.toContain(body['code']);
  });

  it.each(forKeepers)(`${keepers.includes(name) ? 'may' : 'may not'} call $method $path`, async (route) => {
    const { status, body } = await call(route);
    if (actor === undefined) expect([status, body['code']]).toEqual([401, 'not-signed-in']);
    else expect(status).toBe(keepers.includes(name) ? route.keepers : 404);
  });

  it.each(forServices)('may not call $method $path', async (route) => {
    const { status, body } = await call(route);
    expect([status, body['code']]).toEqual(actor === undefined ? [401, 'not-signed-in'] : [403, 'not-allowed']);
  });
});

it.each([...openToEverybody, ...forServices])(
  'a service of the product may call $method $path',
  async ({ method, path, body }) => {
    const { status, body: answer } = await accounts.callAsService(path, { method, body });
    expect(status).toBeLessThan(500);
    expect(['not-allowed', 'not-signed-in']).not.toContain(answer['code']);
  },
);
