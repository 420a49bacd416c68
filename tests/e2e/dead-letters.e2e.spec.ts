import { randomUUID } from 'node:crypto';
import { type CaseView, type EventEnvelope, topics } from '@loket/contracts';
import { Person, type PortalVisitor, type SeenPage, eventually, prepareDraft, submit, testStack } from '@loket/testing';
import { Kafka, logLevel } from 'kafkajs';
import { signedIn } from './at-portal';
import { applicantName, verifierName } from './given-registrations';

const path = '/pesan-tertahan';
const sentence = 'Pesan ini gagal lagi dan tetap ditahan.';

const kafka = new Kafka({ brokers: testStack().kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
const producer = kafka.producer();
let administrator: PortalVisitor;

beforeAll(async () => {
  await producer.connect();
  administrator = await signedIn('admin@kalteng.contoh.id');
});
afterAll(() => producer.disconnect());

type Fact = Pick<EventEnvelope, 'type' | 'subject' | 'data'>;

async function publish(topic: string, ...facts: readonly Fact[]): Promise<void> {
  const frame = { source: 'tests', version: 1, time: new Date().toISOString() };
  const messages = facts.map((fact) => ({
    key: fact.subject,
    value: JSON.stringify({ ...frame, ...fact, id: randomUUID() }),
  }));
  await producer.send({ topic, messages });
}

/** The words of the row that shows the key, if there is one. */
const rowOf = ({ root }: SeenPage, key: string): string | undefined =>
  root
    .querySelectorAll('tbody tr')
    .find((row) => row.text.includes(key))
    ?.querySelectorAll('td')
    .map((cell) => cell.text.trim())
    .join(' ');

/** Waits for the row: an event is put aside after some attempts. */
const heldRow = (key: string, words: RegExp): Promise<SeenPage> =>
  eventually(async () => {
    const page = await administrator.open(path);
    expect(rowOf(page, key)).toMatch(words);
    return page;
  }, 30_000);

const replay = (page: SeenPage, service: string, topic: string, key: string): Promise<SeenPage> =>
  administrator.send(page, path, { layanan: service, topik: topic, pesan: key });

it('is where an administrator comes in, and does not exist for anybody else', async () => {
  const entered = await (await signedIn('admin@kalteng.contoh.id')).open('/masuk');
  expect([entered.path, entered.text]).toEqual([path, expect.stringContaining('Pesan tertahan')]);
  for (const username of [verifierName, applicantName]) {
    const other = await signedIn(username);
    expect((await other.open(path)).status).toBe(404);
    expect((await other.open('/')).text).not.toContain('Pesan tertahan');
  }
});

it('shows a poisoned event by ids and codes with what waits behind it, and a replay of it fails in words', async () => {
  const key = randomUUID();
  const poison = { type: 'case.closed', subject: key, data: { ending: 'Nama yang tidak boleh tampak' } };
  await publish(topics.case, poison, poison);
  const page = await heldRow(key, /^\d+ notifications casework\.case\.v1\s+case\.closed .*\(wrong-content\) 1 pesan/);
  expect(page.text).not.toContain('Nama yang tidak boleh tampak');
  const refused = await replay(page, 'notifications', topics.case, key);
  expect(refused.status).toBe(409);
  expect(refused.root.querySelector('[role="alert"]')?.text).toContain(sentence);
  expect(rowOf(refused, key)).toBeDefined();
});

it('brings held events through, in order, once their cause is mended', async () => {
  const applicant = await Person.signIn(testStack(), applicantName);
  const draft = await prepareDraft(applicant, 'Rakumpit');
  const letterId = randomUUID();
  const fact = { letterId, caseId: draft, kind: 'skt' };
  await publish(
    topics.letter,
    { type: 'letter.issued', subject: letterId, data: { ...fact, number: '220/9/UJI/2026' } },
    { type: 'letter.released', subject: letterId, data: fact },
  );
  const held = await heldRow(
    letterId,
    /^\d+ casework documents\.letter\.v1\s+letter\.issued .*\(against-records\) 1 pesan/,
  );
  const early = await replay(held, 'casework', topics.letter, letterId);
  expect([early.status, early.text]).toEqual([409, expect.stringContaining(sentence)]);
  // The letter was of a case that did not exist yet.
  const { caseId } = await submit(applicant, draft);
  const done = await replay(await administrator.open(path), 'casework', topics.letter, letterId);
  expect([done.status, done.text]).toEqual([200, expect.stringContaining('Pesan sudah diulangi.')]);
  expect(rowOf(done, letterId)).toBeUndefined();
  const { letters } = await applicant.call<CaseView>('casework', `/cases/${caseId}`);
  expect(letters).toMatchObject([{ id: letterId, number: '220/9/UJI/2026' }]);
});
