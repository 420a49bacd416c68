import { randomUUID } from 'node:crypto';
import { type Actor, topics } from '@loket/contracts';
import { handleEvent } from '@loket/messaging';
import { type AccountsUnderTest, startAccounts } from '../testing/accounts-under-test';
import { bindOrmas } from './bind-ormas';

const registrant = '0199aa00-0000-7000-8000-000000000010';
const reporter = '0199aa00-0000-7000-8000-000000000011';

let accounts: AccountsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const happens = (type: string, data: Record<string, unknown>) =>
  handleEvent(accounts.database.source, bindOrmas, topics.ormas, {
    ...{ id: randomUUID(), type, source: 'registry', subject: randomUUID(), version: 1, time: '2026-11-20T03:00:00Z' },
    data,
  });
const registered = (ormasId: string, accountId: string | null) =>
  happens('ormas.registered', { ormasId, caseId: randomUUID(), letterId: null, accountId });
const reported = (ormasId: string, accountId: string | null) =>
  happens('ormas.reported', { ormasId, caseId: randomUUID(), accountId, halfYear: '2026-1' });
const bound = async (filter: string): Promise<unknown> =>
  (await accounts.callAsService(`/internal/ormas-bindings?${filter}`)).body;

describe('an account acts for an organisation', () => {
  it('that it registered, or whose report was accepted from it, once', async () => {
    const ormasId = randomUUID();
    await registered(ormasId, registrant);
    await reported(ormasId, reporter);
    await reported(ormasId, reporter);
    expect(await bound(`ormas=${ormasId}`)).toEqual(
      expect.arrayContaining([
        { accountId: registrant, ormasId },
        { accountId: reporter, ormasId },
      ]),
    );
    expect(await bound(`ormas=${ormasId}`)).toHaveLength(2);
  });

  it('of which nobody is known here binds nothing, and so does an event without an account', async () => {
    const ormasId = randomUUID();
    await registered(ormasId, null);
    await reported(ormasId, randomUUID());
    expect(await bound(`ormas=${ormasId}`)).toEqual([]);
  });

  it('its holder sees as their own, and nobody else does', async () => {
    const ormasId = randomUUID();
    await reported(ormasId, reporter);
    const own = async (accountId: string): Promise<unknown> => {
      const actor: Actor = { accountId, purposes: ['reporter'], roles: [] };
      const headers = { authorization: `Bearer ${await accounts.actorToken(actor)}` };
      return (await accounts.call('/own-ormas', { headers })).body;
    };
    expect(await own(reporter)).toContainEqual({ accountId: reporter, ormasId });
    expect(await own(registrant)).not.toContainEqual(expect.objectContaining({ ormasId }));
  });
});

it('bindings are for services, own ones for whoever is signed in', async () => {
  expect((await accounts.call('/own-ormas')).status).toBe(401);
  const actor: Actor = { accountId: reporter, purposes: ['reporter'], roles: [] };
  const headers = { authorization: `Bearer ${await accounts.actorToken(actor)}` };
  expect((await accounts.call(`/internal/ormas-bindings?account=${reporter}`, { headers })).status).toBe(403);
  expect((await accounts.callAsService('/internal/ormas-bindings')).status).toBe(400);
});
