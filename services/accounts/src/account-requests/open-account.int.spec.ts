import { randomUUID } from 'node:crypto';
import type { OpeningRequest } from '@loket/contracts';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const asks = (request: Partial<OpeningRequest>): string => {
  const caseId = randomUUID();
  accounts.requests.set(caseId, {
    kind: 'opening',
    agency: 'bakesbangpol-kalteng',
    name: 'Lestari',
    email: 'lestari@contoh.id',
    phone: '0811',
    address: 'Jalan Contoh 9',
    purpose: 'registrant',
    ...request,
  });
  return caseId;
};
const open = (caseId: string) => accounts.callAsService('/internal/accounts', { method: 'POST', body: { caseId } });
const purposes = async (accountId: unknown): Promise<string[]> =>
  (
    await accounts.query<{ purpose: string }>(
      `SELECT purpose FROM account_purpose WHERE account_id = $1 ORDER BY purpose`,
      [accountId],
    )
  ).map(({ purpose }) => purpose);
const eventsOf = async (accountId: unknown) =>
  (
    await accounts.query<{ envelope: Record<string, unknown> }>(
      `SELECT envelope FROM outbox WHERE key = $1 ORDER BY position`,
      [accountId],
    )
  ).map(({ envelope }) => envelope);

describe('opening the account of an accepted request', () => {
  it('happens once, however often and at once it is asked for', async () => {
    const caseId = asks({ email: 'sekali@contoh.id' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => open(caseId)));
    const again = await open(caseId);
    const ids = new Set([...answers, again].map(({ body }) => body['accountId']));
    expect(ids.size).toBe(1);
    expect(again.status).toBe(200);
    expect(await eventsOf(again.body['accountId'])).toHaveLength(1);
  });

  it('tells others ids only', async () => {
    const caseId = asks({ email: 'rahasia-saya@contoh.id', name: 'Nama Rahasia' });
    const { body } = await open(caseId);
    const [event] = await eventsOf(body['accountId']);
    expect(event).toMatchObject({
      type: 'account.opened',
      subject: body['accountId'],
      version: 1,
      data: { accountId: body['accountId'], caseId },
    });
    expect(JSON.stringify(event)).not.toMatch(/rahasia/i);
  });

  it('adds the purpose to the account that has the e-mail already, in any case, and leaves its name', async () => {
    const first = await open(asks({ email: 'dua@contoh.id', purpose: 'registrant' }));
    const second = await open(asks({ email: 'DUA@Contoh.id', name: 'Orang Lain', purpose: 'reporter' }));
    expect(second.body).toEqual(first.body);
    expect(await purposes(first.body['accountId'])).toEqual(['registrant', 'reporter']);
    const contact = await accounts.callAsService(`/internal/accounts/${String(first.body['accountId'])}/contact`);
    expect(contact.body).toEqual({
      name: 'Lestari',
      email: 'dua@contoh.id',
      username: 'dua@contoh.id',
      unreachableSince: null,
      inactiveSince: null,
    });
    const events = await eventsOf(first.body['accountId']);
    expect(events.map(({ type, version }) => [type, version])).toEqual([
      ['account.opened', 1],
      ['account.purposes-changed', 2],
    ]);
  });

  it('asked for twice at once with one e-mail makes one account', async () => {
    const answers = await Promise.all(
      [asks({ email: 'tiga@contoh.id' }), asks({ email: 'tiga@contoh.id', purpose: 'reporter' })].map(open),
    );
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    const accountId = answers[0]?.body['accountId'];
    expect(await purposes(accountId)).toEqual(['registrant', 'reporter']);
    expect((await eventsOf(accountId)).filter(({ type }) => type === 'account.opened')).toHaveLength(1);
  });

  it('is not found for a case that casework does not know', async () => {
    expect(await open(randomUUID())).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
