import { AsyncResource } from 'node:async_hooks';
import { inTransaction, newId, rows } from '@loket/database';
import { eventually } from '@loket/testing';
import { NotNow } from './event-handler';
import { handleEvent, parseEnvelope, park } from './handle-event';
import { replayDeadLetters } from './replay-dead-letters';
import { MessagingInTest, probe, probeTopic } from './testing/given-messaging';

let messaging: MessagingInTest;
beforeAll(async () => {
  messaging = await MessagingInTest.start();
});
afterAll(() => messaging.database.drop());

const handle = (envelope = probe(newId(), 1)) =>
  handleEvent(messaging.source, messaging.handlers, probeTopic, envelope);
/** Sessions of this database that wait for somebody's lock. */
const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
const replay = (key: string) => replayDeadLetters(messaging.source, messaging.handlers, probeTopic, key);
const parkNow = (key: string, n: number) =>
  inTransaction(messaging.source, () => park(probeTopic, probe(key, n), 'failed'));

it('an event has its effect once, though two consumers get it at once', async () => {
  const event = probe(newId(), 1);
  expect((await Promise.all([handle(event), handle(event)])).sort()).toEqual(['handled', 'known']);
  expect(await messaging.effectsOf(event.subject)).toEqual([1]);
});

it('effect and mark are one: where the handler fails neither is there', async () => {
  const event = probe(newId(), 1);
  messaging.spoil(event.subject, 1, () => new Error('spoilt'));
  await expect(handle(event)).rejects.toThrow('spoilt');
  expect(await messaging.effectsOf(event.subject)).toEqual([]);
  expect(await messaging.query(`SELECT 1 FROM inbox WHERE event_id = $1`, [event.id])).toEqual([]);
});

it('an event that nobody here asked for is left alone', async () => {
  const event = { ...probe(newId(), 1), type: 'probe.unknown' };
  expect(await handle(event)).toBe('ignored');
  expect(await messaging.query(`SELECT 1 FROM inbox WHERE event_id = $1`, [event.id])).toEqual([]);
});

it('an event is parked behind a dead letter of its key, once, and another key goes on', async () => {
  const key = newId();
  await parkNow(key, 1);
  const next = probe(key, 2);
  expect(await handle(next)).toBe('parked');
  expect(await handle(next)).toBe('parked');
  expect(await messaging.parkedOf(key)).toEqual([
    [1, 'failed'],
    [2, 'behind'],
  ]);
  expect(await handle()).toBe('handled');
});

it("a replay brings a key's events through in order, and the key is free again", async () => {
  const key = newId();
  for (const n of [1, 2, 3]) await parkNow(key, n);
  expect(await replay(key)).toBe(3);
  expect(await messaging.effectsOf(key)).toEqual([1, 2, 3]);
  expect(await handle(probe(key, 4))).toBe('handled');
});

it('a replay stops at the first event that fails again; what went through before stays so', async () => {
  const key = newId();
  for (const n of [1, 2, 3]) await parkNow(key, n);
  messaging.spoil(key, 2, () => Object.assign(new Error('no such row'), { code: '23503' }));
  await expect(replay(key)).rejects.toMatchObject({ code: 'still-failing', status: 409 });
  expect(await messaging.effectsOf(key)).toEqual([1]);
  expect((await messaging.parkedOf(key))[0]).toEqual([2, 'against-records']);
  messaging.before.clear();
  expect(await replay(key)).toBe(2);
  expect(await messaging.effectsOf(key)).toEqual([1, 2, 3]);
});

it('a replay that needs something that is down says so and leaves the reason as it was', async () => {
  const key = newId();
  await parkNow(key, 1);
  messaging.spoil(key, 1, () => new NotNow('down'));
  await expect(replay(key)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await messaging.parkedOf(key)).toEqual([[1, 'failed']]);
});

it('two replays at once do nothing twice', async () => {
  const key = newId();
  for (const n of [1, 2, 3]) await parkNow(key, n);
  const replayed = await Promise.all([replay(key), replay(key)]);
  expect((replayed[0] ?? 0) + (replayed[1] ?? 0)).toBe(3);
  expect(await messaging.effectsOf(key)).toEqual([1, 2, 3]);
});

it('an event that comes while the last dead letter is replayed is not left behind it', async () => {
  const key = newId();
  await parkNow(key, 1);
  // Bound to the context outside, so that it does not join the replay's transaction.
  const handleOutside = AsyncResource.bind(() => handle(probe(key, 2)));
  const { handled } = await inTransaction(messaging.source, async () => {
    await rows(`UPDATE dead_letter SET replayed_at = now() WHERE key = $1`, [key]);
    const outcome = handleOutside();
    await eventually(async () => expect(await rows(waiting)).toHaveLength(1));
    return { handled: outcome };
  });
  expect(await handled).toBe('handled');
});

it.each(['', 'not JSON', '{}', '{"id":"x"}'])('"%s" is no envelope', (text) => {
  expect(() => parseEnvelope(text)).toThrow();
});
