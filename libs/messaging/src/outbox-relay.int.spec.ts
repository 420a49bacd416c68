import type { EventEnvelope } from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import { eventually, testStack } from '@loket/testing';
import type { Consumer } from 'kafkajs';
import { Client } from 'pg';
import { parseEnvelope } from './handle-event';
import { OutboxRelay } from './outbox-relay';
import { publishEvent } from './publish-event';
import { MessagingInTest, probeTopic, silent } from './testing/given-messaging';

jest.setTimeout(30_000);

let messaging: MessagingInTest;
let listener: Consumer;
const heard: EventEnvelope[] = [];
const keys = new Set<string>();
const relays: OutboxRelay[] = [];

beforeAll(async () => {
  messaging = await MessagingInTest.start();
  listener = messaging.kafka.consumer({ groupId: `listener-${newId()}` });
  await listener.connect();
  await listener.subscribe({ topic: probeTopic, fromBeginning: true });
  await listener.run({
    eachMessage: async ({ message }) => {
      // Whatever else is on the topic is not for these tests.
      if (keys.has(message.key?.toString() ?? '')) heard.push(parseEnvelope(message.value?.toString() ?? ''));
    },
  });
});
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));
afterAll(async () => {
  await listener.disconnect();
  await messaging.database.drop();
});

/** A key whose events are listened for. */
function newKey(): string {
  const key = newId();
  keys.add(key);
  return key;
}

function startRelay(): OutboxRelay {
  const relay = new OutboxRelay(messaging.source, messaging.kafka, silent);
  relays.push(relay);
  relay.start();
  return relay;
}

/** Stores events of one key in one transaction. */
const publish = (key: string, numbers: readonly number[]): Promise<void> =>
  inTransaction(messaging.source, async () => {
    for (const n of numbers)
      await publishEvent({ topic: probeTopic, type: 'probe.relayed', key, version: n, time: new Date(), data: { n } });
  });
const heardOf = (key: string): unknown[] => heard.filter(({ subject }) => subject === key).map(({ data }) => data['n']);
const arrived = (key: string, numbers: readonly number[]): Promise<void> =>
  eventually(async () => expect(heardOf(key)).toEqual(numbers), 20_000);
const upTo = (last: number, first = 1): number[] => Array.from({ length: last - first + 1 }, (_, turn) => first + turn);

/** Server processes that hold the relay's lock on this database. */
const holders = async (): Promise<number[]> =>
  (
    await messaging.query<{ pid: number }>(
      `SELECT pid FROM pg_locks JOIN pg_database ON pg_database.oid = database WHERE locktype = 'advisory' AND granted AND datname = current_database()`,
    )
  ).map(({ pid }) => pid);

async function breakConnection(pid: number): Promise<void> {
  const administrator = new Client({ connectionString: testStack().postgresUrl });
  await administrator.connect();
  await administrator.query(`SELECT pg_terminate_backend($1)`, [pid]).finally(() => administrator.end());
}

it('events arrive in the order they were stored, and are marked published', async () => {
  const key = newKey();
  await publish(key, upTo(10));
  startRelay();
  await publish(key, upTo(20, 11));
  await arrived(key, upTo(20));
  await eventually(async () =>
    expect(await messaging.query(`SELECT 1 FROM outbox WHERE published_at IS NULL`)).toEqual([]),
  );
});

it("an event carries its aggregate, the aggregate's version and the service it comes from", async () => {
  const key = newKey();
  startRelay();
  await publish(key, [7]);
  await arrived(key, [7]);
  expect(heard.find(({ subject }) => subject === key)).toMatchObject({
    type: 'probe.relayed',
    source: 'registry',
    subject: key,
    version: 7,
  });
});

it('an event of a transaction that was rolled back never arrives', async () => {
  const [lost, kept] = [newKey(), newKey()];
  startRelay();
  const rolledBack = inTransaction(messaging.source, async () => {
    await publish(lost, [1]);
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  await publish(kept, [1]);
  await arrived(kept, [1]);
  expect(heardOf(lost)).toEqual([]);
});

it('the relay survives a broken connection and keeps the order', async () => {
  const key = newKey();
  startRelay();
  await publish(key, upTo(5));
  await arrived(key, upTo(5));
  for (const pid of await holders()) await breakConnection(pid);
  await publish(key, upTo(10, 6));
  await arrived(key, upTo(10));
});

it('one relay is active per database, and another takes over where it stops', async () => {
  const key = newKey();
  const first = startRelay();
  await eventually(async () => expect(await holders()).toHaveLength(1));
  startRelay();
  await publish(key, upTo(10));
  await arrived(key, upTo(10));
  expect(await holders()).toHaveLength(1);
  await first.stop();
  await publish(key, upTo(15, 11));
  await arrived(key, upTo(15));
});
