import { randomUUID } from 'node:crypto';
import { type Correspondence, type Topic, topics } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { ServiceClient, createLogger } from '@loket/service-kit';
import { type TestDatabase, createTestDatabase, eventually } from '@loket/testing';
import { handlers } from '../messages/handlers';
import { migrations } from '../migrations';
import { Owners } from '../owners/owners';
import { type MailServerUnderTest, mailServerUnderTest } from '../spec-support/maildev';
import { type OwnersUnderTest, startOwners } from '../spec-support/owners-contract';
import { MailServer } from './mail-server';
import { SendNext } from './send-next';
import { Sender } from './sender';

const portalUrl = 'https://loket.contoh.id';
const log = createLogger('notifications', 'silent');
let database: TestDatabase;
let owners: OwnersUnderTest;
let mails: MailServerUnderTest;
let senders: Sender[] = [];
jest.setTimeout(30_000);

beforeAll(async () => {
  database = await createTestDatabase({ migrations });
  owners = await startOwners();
  mails = await mailServerUnderTest();
});
beforeEach(async () => {
  await query(`DELETE FROM message`);
  await query(`DELETE FROM outbox`);
});
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.stop()));
  senders = [];
});
afterAll(async () => {
  await mails.remove();
  await owners.stop();
  await database.drop();
});

const query = <R>(sql: string): Promise<R[]> => inTransaction(database.source, () => rows<R>(sql));
const sendNext = (): SendNext => new SendNext(database.source, owners.owners, new MailServer(mails.url, 'Loket <loket@contoh.id>'), portalUrl, log);
const startSender = (): void => {
  const sender = new Sender(sendNext(), log);
  senders.push(sender);
  sender.start();
};

const happens = async (topic: Topic, type: string, data: Record<string, unknown>, id: string = randomUUID()) =>
  handleEvent(database.source, handlers, topic, { id, type, source: 'x', subject: randomUUID(), version: 1, time: '2026-03-13T10:00:00+07:00', data });
const caseFacts = (caseId: string, accountId: string | null = null) => ({ caseId, number: 'SKT-1', service: 'ormas-registration', agency: 'a', step: 's', visit: 1, accountId });

const account = (email: string): string => {
  const id = randomUUID();
  owners.contacts.set(id, { name: `Nama ${email}`, email, username: email, unreachableSince: null });
  return id;
};
const kase = (facts: Partial<Correspondence> = {}): string => {
  const caseId = randomUUID();
  const none = { contact: null, accountId: null, ending: null, reason: null, documents: [], dueAt: null, officers: [] };
  owners.cases.set(caseId, { ...none, caseId, number: 'SKT-1', serviceTitle: 'Pendaftaran ormas', subject: 'Perkumpulan Contoh', ...facts });
  return caseId;
};

const states = () => query<{ state: string; kind: string; failure_code: string | null }>(`SELECT state, kind, failure_code FROM message ORDER BY created_at`);
const deliveries = async () => (await query<{ envelope: { type: string; data: Record<string, unknown> } }>(`SELECT envelope FROM outbox ORDER BY position`)).map(({ envelope }) => envelope);
const inboxOf = async (email: string) => (await mails.inbox()).filter(({ to }) => to.some(({ address }) => address === email));
/** The inbox shows a mail a moment after it was accepted. */
const receivedBy = (email: string) =>
  eventually(async () => {
    const received = await inboxOf(email);
    expect(received).not.toEqual([]);
    return received;
  });

describe('a message to a person', () => {
  it('sent while the mail server is down arrives once when it is up again', async () => {
    const accountId = account('turun@contoh.id');
    startSender();
    startSender();
    expect(await happens(topics.case, 'case.submitted', caseFacts(kase(), accountId))).toBe('handled');
    await eventually(async () => expect(await query(`SELECT 1 FROM message WHERE attempts >= 2 AND state = 'waiting'`)).toHaveLength(1));
    expect(await deliveries()).toEqual([]);
    await mails.start();
    await eventually(async () => expect(await states()).toEqual([{ state: 'sent', kind: 'case-submitted', failure_code: null }]));
    const [mail, ...others] = await receivedBy('turun@contoh.id');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Permohonan SKT-1 sudah kami terima', from: [{ address: 'loket@contoh.id' }] });
    expect(mail?.html).toContain('Perkumpulan Contoh');
    expect(await deliveries()).toMatchObject([{ type: 'delivery.accepted', data: { kind: 'case-submitted', accountId } }]);
  });

  it('of an event that comes twice is one message', async () => {
    await mails.start();
    const eventId = randomUUID();
    const data = caseFacts(kase(), account('dua-kali@contoh.id'));
    expect(await happens(topics.case, 'case.submitted', data, eventId)).toBe('handled');
    expect(await happens(topics.case, 'case.submitted', data, eventId)).toBe('known');
    const next = sendNext();
    expect([await next.run(), await next.run()]).toEqual([true, false]);
    expect(await receivedBy('dua-kali@contoh.id')).toHaveLength(1);
  });

  it('is in one hand at a time, however many processes send', async () => {
    await mails.start();
    const emails = Array.from({ length: 12 }, (_, each) => `banyak-${each}@contoh.id`);
    for (const email of emails) await happens(topics.case, 'case.submitted', caseFacts(kase(), account(email)));
    for (let each = 0; each < 4; each += 1) startSender();
    await eventually(async () => expect((await states()).map(({ state }) => state)).toEqual(emails.map(() => 'sent')));
    for (const email of emails) expect(await receivedBy(email)).toHaveLength(1);
    expect(await deliveries()).toHaveLength(12);
  });

  it('keeps its Message-ID, and is neither stored nor told with a name or an address', async () => {
    await mails.start();
    await happens(topics.case, 'case.submitted', caseFacts(kase(), account('sunyi@contoh.id')));
    await sendNext().run();
    const [{ id } = { id: '' }] = await query<{ id: string }>(`SELECT id FROM message`);
    const [mail] = await receivedBy('sunyi@contoh.id');
    expect(mail?.headers).toMatchObject({ 'message-id': `<${id}@contoh.id>`, 'auto-submitted': 'auto-generated' });
    const stored = JSON.stringify([await query(`SELECT m::text FROM message m`), await query(`SELECT o::text FROM outbox o`), await query(`SELECT i::text FROM inbox i`)]);
    expect(stored).not.toMatch(/sunyi|Perkumpulan/);
  });

  it('whose owner is down waits', async () => {
    const down = new ServiceClient({ baseUrl: 'http://127.0.0.1:1', caller: 'notifications', secret: 'x'.repeat(32) });
    const unanswered = new SendNext(database.source, new Owners(down, down), new MailServer(mails.url, 'loket@contoh.id'), portalUrl, log);
    await happens(topics.case, 'case.submitted', caseFacts(kase(), account('tunggu@contoh.id')));
    expect(await unanswered.run()).toBe(true);
    expect(await states()).toEqual([{ state: 'waiting', kind: 'case-submitted', failure_code: null }]);
    expect(await unanswered.run()).toBe(false);
  });

  it('to an address that can be none fails for good, and says so with codes only', async () => {
    await mails.start();
    const accountId = account('bukan alamat');
    await happens(topics.case, 'case.submitted', caseFacts(kase(), accountId));
    await sendNext().run();
    expect(await states()).toEqual([{ state: 'failed', kind: 'case-submitted', failure_code: 'bounced' }]);
    expect(await deliveries()).toMatchObject([{ type: 'delivery.failed', data: { accountId, code: 'bounced' } }]);
  });

  it('about a case without account and contact has no recipient', async () => {
    await happens(topics.case, 'case.submitted', caseFacts(kase()));
    await sendNext().run();
    expect(await states()).toMatchObject([{ state: 'failed', failure_code: 'no-recipient' }]);
  });
});

describe('who gets what', () => {
  it('an opened account gets its username and a link minted at sending, with the message as its cause', async () => {
    await mails.start();
    const accountId = account('dibuka@contoh.id');
    await happens(topics.account, 'account.opened', { accountId, caseId: kase() });
    await sendNext().run();
    const [mail] = await receivedBy('dibuka@contoh.id');
    expect(mail?.text).toContain('Username: dibuka@contoh.id');
    expect(mail?.text).toMatch(/https:\/\/loket\.contoh\.id\/kata-sandi\/t\d+/);
    expect(owners.asked).toContain('POST /internal/password-links');
  });

  it('a refused request goes to the contact of its case, with the reason', async () => {
    await mails.start();
    const caseId = kase({ contact: { name: 'Tanpa Akun', email: 'tanpa-akun@contoh.id' }, reason: 'Data <b>kurang</b>' });
    await happens(topics.case, 'case.closed', { ...caseFacts(caseId), service: 'account-opening', ending: 'refused', transition: 3 });
    await sendNext().run();
    const [mail] = await receivedBy('tanpa-akun@contoh.id');
    expect(mail?.text).toContain('Alasan: Data <b>kurang</b>');
    expect(mail?.html).toContain('Data &lt;b&gt;kurang&lt;/b&gt;');
    expect(owners.asked).toContain(`GET /internal/cases/${caseId}/correspondence?event=case.closed&transition=3`);
  });

  it('an overdue case is told to each of its officers once', async () => {
    await mails.start();
    const officers = [account('petugas-1@contoh.id'), account('petugas-2@contoh.id')];
    await happens(topics.case, 'case.overdue', { ...caseFacts(kase({ officers }), account('pemohon@contoh.id')), dueAt: '2026-03-27T16:30:00+07:00' });
    startSender();
    await eventually(async () => expect((await states()).map(({ state }) => state)).toEqual(['sent', 'sent']));
    for (const email of ['petugas-1@contoh.id', 'petugas-2@contoh.id']) expect(await receivedBy(email)).toMatchObject([{ subject: 'Lewat tenggat: SKT-1' }]);
    expect(await inboxOf('pemohon@contoh.id')).toEqual([]);
  });
});
