import type { EventEnvelope } from '@loket/contracts';
import { newId } from '@loket/database';
import { eventually } from '@loket/testing';
import { EventConsumer } from './event-consumer';
import { NotNow } from './event-handler';
import { replayDeadLetters } from './replay-dead-letters';
import { MessagingInTest, probe, probeTopic, silent } from './testing/given-messaging';

jest.setTimeout(30_000);

let messaging: MessagingInTest;
let consumer: EventConsumer;
let producer: ReturnType<MessagingInTest['kafka']['producer']>;

beforeAll(async () => {
  messaging = await MessagingInTest.start();
  consumer = new EventConsumer(messaging.source, messaging.kafka, `probe-${newId()}`, messaging.handlers, silent);
  producer = messaging.kafka.producer();
  await producer.connect();
  consumer.start();
});
afterAll(async () => {
  await Promise.all([consumer.stop(), producer.disconnect()]);
  await messaging.database.drop();
});

const send = async (...events: EventEnvelope[]): Promise<void> =>
  void (await producer.send({
    topic: probeTopic,
    messages: events.map((each) => ({ key: each.subject, value: JSON.stringify(each) })),
  }));
const effects = (key: string, numbers: readonly number[]): Promise<void> =>
  eventually(async () => expect(await messaging.effectsOf(key)).toEqual(numbers), 20_000);

it('an event that is sent twice reaches the handler once', async () => {
  const event = probe(newId(), 1);
  await send(event, event, probe(event.subject, 2));
  await effects(event.subject, [1, 2]);
});

it('a message without an envelope is skipped, and those after it are handled', async () => {
  const key = newId();
  await producer.send({ topic: probeTopic, messages: [{ key, value: '{}' }] });
  await send(probe(key, 1));
  await effects(key, [1]);
});

it('a handler that fails is tried again, and nothing overtakes', async () => {
  const key = newId();
  let attempts = 0;
  messaging.before.set(`${key} 1`, () => {
    attempts += 1;
    if (attempts < 3) throw new Error('not yet');
  });
  await send(probe(key, 1), probe(key, 2));
  await effects(key, [1, 2]);
  expect(attempts).toBe(3);
});

it('an event that keeps failing goes to the dead letters, its key waits behind it, another key goes on, a replay keeps the order', async () => {
  const [key, other] = [newId(), newId()];
  messaging.spoil(key, 2, () => new Error('spoilt'));
  await send(probe(key, 1), probe(key, 2), probe(key, 3), probe(other, 1));
  await effects(other, [1]);
  await eventually(async () =>
    expect(await messaging.parkedOf(key)).toEqual([
      [2, 'failed'],
      [3, 'behind'],
    ]),
  );
  expect(await messaging.effectsOf(key)).toEqual([1]);
  messaging.before.clear();
  expect(await replayDeadLetters(messaging.source, messaging.handlers, probeTopic, key)).toBe(2);
  await send(probe(key, 4));
  await effects(key, [1, 2, 3, 4]);
});

it('an event whose handler needs something that is down waits and is no dead letter', async () => {
  const key = newId();
  let attempts = 0;
  messaging.before.set(`${key} 1`, () => {
    attempts += 1;
    if (attempts <= 5)
      throw attempts % 2 === 0 ? new NotNow('down') : Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  });
  await send(probe(key, 1));
  await effects(key, [1]);
  expect(await messaging.parkedOf(key)).toEqual([]);
});
