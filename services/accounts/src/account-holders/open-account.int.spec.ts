import { randomUUID } from 'node:crypto';
import type { AccountApplicant } from '@loket/contracts';
import { handleEvent } from '@loket/messaging';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';
import { deliveryFailed } from './delivery-failed';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const asks = (applicant: Partial<AccountApplicant>): string => {
  const caseId = randomUUID();
  accounts.applicants.set(caseId, {
    name: 'Lestari',
    email: 'lestari@contoh.id',
    phone: '0811',
    address: 'Jalan Contoh 9',
    purpose: 'registrant',
    ...applicant,
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
const openedEvents = async (accountId: unknown) =>
  accounts.query<{ envelope: Record<string, unknown> }>(
    `SELECT envelope FROM outbox WHERE key = $1 AND envelope->>'type' = 'account.opened' ORDER BY position`,
    [accountId],
  );

describe('opening the account of an accepted request', () => {
  it('happens once, however often and at once it is asked for', async () => {
    const caseId = asks({ email: 'sekali@contoh.id' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => open(caseId)));
    const again = await open(caseId);
    const ids = new Set([...answers, again].map(({ body }) => body['accountId']));
    expect(ids.size).toBe(1);
    expect(again.status).toBe(200);
    expect(await openedEvents(again.body['accountId'])).toHaveLength(1);
  });

  it('tells others ids only', async () => {
    const caseId = asks({ email: 'rahasia-saya@contoh.id', name: 'Nama Rahasia' });
    const { body } = await open(caseId);
    const [event] = await openedEvents(body['accountId']);
    expect(event?.envelope).toMatchObject({
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
    });
    expect((await openedEvents(first.body['accountId'])).map(({ envelope }) => envelope['version'])).toEqual([1, 2]);
  });

  it('asked for twice at once with one e-mail makes one account', async () => {
    const answers = await Promise.all(
      [asks({ email: 'tiga@contoh.id' }), asks({ email: 'tiga@contoh.id', purpose: 'reporter' })].map(open),
    );
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect(await purposes(answers[0]?.body['accountId'])).toEqual(['registrant', 'reporter']);
  });

  it('is not found for a case that casework does not know', async () => {
    expect(await open(randomUUID())).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('an address that refuses messages', () => {
  const failed = (accountId: string, code: string) =>
    handleEvent(accounts.database.source, [deliveryFailed], deliveryFailed.topic, {
      id: randomUUID(),
      type: 'delivery.failed',
      source: 'notifications',
      subject: randomUUID(),
      version: 1,
      time: '2026-03-13T10:00:00+07:00',
      data: { messageId: randomUUID(), kind: 'case-submitted', caseId: null, accountId, code },
    });
  const unreachableSince = async (accountId: unknown) =>
    (await accounts.callAsService(`/internal/accounts/${String(accountId)}/contact`)).body['unreachableSince'];

  it('is marked at its account, and no more once a link from an e-mail was used', async () => {
    const { body } = await open(asks({ email: 'pantul@contoh.id' }));
    const accountId = String(body['accountId']);
    expect(await failed(accountId, 'no-recipient')).toBe('handled');
    expect(await unreachableSince(accountId)).toBeNull();
    expect(await failed(accountId, 'bounced')).toBe('handled');
    expect(await unreachableSince(accountId)).toBe('2026-03-13T03:00:00.000Z');
    const link = await accounts.callAsService('/internal/password-links', {
      method: 'POST',
      body: { accountId, reason: 'opened', causeId: randomUUID() },
    });
    const token = String(link.body['url']).split('/').at(-1);
    expect(
      await accounts.call(`/password-links/${token}`, { method: 'POST', body: { password: 'jambu-sungai-papan' } }),
    ).toMatchObject({ status: 204 });
    expect(await unreachableSince(accountId)).toBeNull();
  });
});
