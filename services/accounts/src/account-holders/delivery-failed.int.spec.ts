import { randomUUID } from 'node:crypto';
import { handleEvent } from '@loket/messaging';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';
import { deliveryFailed } from './delivery-failed';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const accountId = '0199aa00-0000-7000-8000-000000000010';

describe('an address that refuses messages', () => {
  const failed = (code: string) =>
    handleEvent(accounts.database.source, [deliveryFailed], deliveryFailed.topic, {
      id: randomUUID(),
      type: 'delivery.failed',
      source: 'notifications',
      subject: randomUUID(),
      version: 1,
      time: '2026-03-13T10:00:00+07:00',
      data: { messageId: randomUUID(), kind: 'case-submitted', caseId: null, accountId, code },
    });
  const unreachableSince = async () =>
    (await accounts.callAsService(`/internal/accounts/${accountId}/contact`)).body['unreachableSince'];

  it('is marked at its account, and no more once a link from an e-mail was used', async () => {
    expect(await failed('no-recipient')).toBe('handled');
    expect(await unreachableSince()).toBeNull();
    expect(await failed('bounced')).toBe('handled');
    expect(await unreachableSince()).toBe('2026-03-13T03:00:00.000Z');
    const link = await accounts.callAsService('/internal/password-links', {
      method: 'POST',
      body: { accountId, reason: 'opened', causeId: randomUUID() },
    });
    const token = String(link.body['url']).split('/').at(-1);
    expect(
      await accounts.call(`/password-links/${token}`, { method: 'POST', body: { password: 'jambu-sungai-papan' } }),
    ).toMatchObject({ status: 204 });
    expect(await unreachableSince()).toBeNull();
  });
});
