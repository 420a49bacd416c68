import type { Change } from '@loket/case-flow';
import { inTransaction, newId } from '@loket/database';
import { createLogger } from '@loket/service-kit';
import { testStack } from '@loket/testing';
import { readCaseworkConfig } from '../config';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest } from '../testing/given-office';
import { type PendingChange, changeBehind } from '../transitions/cause';
import { SendChange } from './send-change';
import { TemporalClient } from './temporal-client';

let office: OfficeInTest;
const clients: TemporalClient[] = [];
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.onApplicationShutdown()));
  await office.close();
});

/** A sender to the Temporal at that address. */
function senderTo(address: string): SendChange {
  const config = readCaseworkConfig({
    ...{
      PORT: '0',
      SERVICE_SECRET: 's'.repeat(32),
      ACTOR_VERIFY_KEY: '',
      DATABASE_URL: '',
      KAFKA_BROKERS: '',
      PORTAL_URL: '',
      ACCOUNTS_URL: '',
      DOCUMENTS_URL: '',
      REGISTRY_URL: '',
    },
    ...{ S3_ENDPOINT: '', S3_ACCESS_KEY: '', S3_SECRET_KEY: '', S3_BUCKET: '' },
    ...{ TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: testStack().temporalNamespace },
  });
  const client = new TemporalClient(config);
  clients.push(client);
  return new SendChange(office.source, client, createLogger('casework', 'silent'));
}

async function stored(change: Change): Promise<PendingChange> {
  const row = await inTransaction(office.source, () => changeBehind(change.id));
  if (row === undefined) throw new Error('The change is not stored');
  return row;
}

const send = async (change: Change, address = testStack().temporalAddress) =>
  senderTo(address).send(await stored(change));

it('a change whose workflow has not started yet stays pending', async () => {
  const kase = await FollowedCase.opened(office);
  const change = await kase.storeDecision('approve');
  expect(await send(change)).toEqual({ state: 'processing' });
  expect(await stored(change)).toMatchObject({ settled_at: null });
});

it('a change stays pending while Temporal is down', async () => {
  const kase = await FollowedCase.opened(office);
  const change = await kase.storeDecision('approve');
  expect(await send(change, '127.0.0.1:1')).toEqual({ state: 'processing' });
  expect((await stored(change)).settled_at).toBeNull();
}, 15_000);

it('a change of a case that has closed without it is refused', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('refuse', { reason: 'Tidak berhak' });
  const late = await kase.storeDecision('approve');
  expect(await send(late)).toEqual({ state: 'refused', refusal: 'already-decided' });
  expect(await stored(late)).toMatchObject({ settled_at: expect.any(Date), refusal: 'already-decided' });
});

it('an adjustment of a case that has closed has nothing left to do', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('refuse', { reason: 'Tidak berhak' });
  const id = newId();
  await office.query(
    `INSERT INTO pending_change (id, case_id, kind, actor, made_at, cause) VALUES ($1, $2, 'calendar', $3, now(), $3)`,
    [id, kase.id, newId()],
  );
  const row = await inTransaction(office.source, () => changeBehind(id));
  if (row === undefined) throw new Error('The adjustment is not stored');
  expect(await senderTo(testStack().temporalAddress).send(row)).toEqual({ state: 'settled' });
  const after = await inTransaction(office.source, () => changeBehind(id));
  expect(after).toMatchObject({ settled_at: expect.any(Date), refusal: null });
});

it('a change whose transition exists counts as applied, whatever a re-send answers', async () => {
  const kase = await FollowedCase.opened(office);
  const last = await kase.storeDecision('refuse', { reason: 'Tidak berhak' });
  await kase.record(last.id, kase.move(last));
  expect(await send(last)).toEqual({ state: 'settled' });
  expect(await stored(last)).toMatchObject({ settled_at: expect.any(Date), refusal: null });
});

it('a cause that is no change has none behind it', async () => {
  const behind = (cause: string) => inTransaction(office.source, () => changeBehind(cause));
  expect(await Promise.all(['open', 'wake:3', newId()].map(behind))).toEqual([undefined, undefined, undefined]);
});
