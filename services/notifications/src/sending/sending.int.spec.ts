import { randomUUID } from 'node:crypto';
import { topics } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { eventually } from '@loket/testing';
import { Owners } from '../owners/owners';
import { type NotificationsUnderTest, caseFacts, startNotifications } from '../testing/notifications-under-test';

let office: NotificationsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  office = await startNotifications();
});
afterEach(() => office.clear());
afterAll(() => office.stop());

describe('a message to a person', () => {
  it('sent while the mail server is down arrives once when it is up again', async () => {
    const accountId = office.account('turun@contoh.id');
    office.startSender();
    office.startSender();
    expect(await office.happens(topics.case, 'case.submitted', caseFacts(office.kase(), accountId))).toBe('handled');
    await eventually(async () =>
      expect(await office.query(`SELECT 1 FROM message WHERE attempts >= 2 AND state = 'waiting'`)).toHaveLength(1),
    );
    expect(await office.deliveries()).toEqual([]);
    await office.mails.start();
    await eventually(async () =>
      expect(await office.states()).toEqual([{ state: 'sent', kind: 'case-submitted', failure_code: null }]),
    );
    const [mail, ...others] = await office.receivedBy('turun@contoh.id');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Permohonan SKT-1 sudah kami terima',
      from: [{ address: 'loket@contoh.id' }],
    });
    expect(mail?.html).toContain('Perkumpulan Contoh');
    expect(await office.deliveries()).toMatchObject([
      { type: 'delivery.accepted', data: { kind: 'case-submitted', accountId } },
    ]);
  });

  it('of an event that comes twice is one message', async () => {
    await office.mails.start();
    const eventId = randomUUID();
    const data = caseFacts(office.kase(), office.account('dua-kali@contoh.id'));
    expect(await office.happens(topics.case, 'case.submitted', data, eventId)).toBe('handled');
    expect(await office.happens(topics.case, 'case.submitted', data, eventId)).toBe('known');
    const next = office.sendNext();
    expect([await next.run(), await next.run()]).toEqual([true, false]);
    expect(await office.receivedBy('dua-kali@contoh.id')).toHaveLength(1);
  });

  it('is in one hand at a time, however many processes send', async () => {
    await office.mails.start();
    const emails = Array.from({ length: 12 }, (_, each) => `banyak-${each}@contoh.id`);
    for (const email of emails)
      await office.happens(topics.case, 'case.submitted', caseFacts(office.kase(), office.account(email)));
    for (let each = 0; each < 4; each += 1) office.startSender();
    await eventually(async () =>
      expect((await office.states()).map(({ state }) => state)).toEqual(emails.map(() => 'sent')),
    );
    for (const email of emails) expect(await office.receivedBy(email)).toHaveLength(1);
    expect(await office.deliveries()).toHaveLength(12);
  });

  it('keeps its Message-ID, and is neither stored nor told with a name or an address', async () => {
    await office.mails.start();
    await office.happens(topics.case, 'case.submitted', caseFacts(office.kase(), office.account('sunyi@contoh.id')));
    await office.sendNext().run();
    const [{ id } = { id: '' }] = await office.query<{ id: string }>(`SELECT id FROM message`);
    const [mail] = await office.receivedBy('sunyi@contoh.id');
    expect(mail?.headers).toMatchObject({ 'message-id': `<${id}@contoh.id>`, 'auto-submitted': 'auto-generated' });
    const stored = JSON.stringify([
      await office.query(`SELECT m::text FROM message m`),
      await office.query(`SELECT o::text FROM outbox o`),
      await office.query(`SELECT i::text FROM inbox i`),
    ]);
    expect(stored).not.toMatch(/sunyi|Perkumpulan/);
  });

  it('that was sent while the database went away is written down when it is back, and not sent again', async () => {
    await office.mails.start();
    await office.happens(topics.case, 'case.submitted', caseFacts(office.kase(), office.account('sela@contoh.id')));
    const transaction = office.source.transaction.bind(office.source);
    const leavesAfterLease = jest.spyOn(office.source, 'transaction').mockImplementationOnce(transaction);
    leavesAfterLease.mockRejectedValueOnce(new Error('Connection terminated unexpectedly'));
    expect(await office.sendNext().run(() => true)).toBe(true);
    leavesAfterLease.mockRestore();
    expect(await office.states()).toEqual([{ state: 'sent', kind: 'case-submitted', failure_code: null }]);
    expect(await office.receivedBy('sela@contoh.id')).toHaveLength(1);
  });

  it('whose owner is down waits', async () => {
    const down = new ServiceClient({ baseUrl: 'http://127.0.0.1:1', caller: 'notifications', secret: 'x'.repeat(32) });
    const unanswered = office.sendNext(new Owners(down, down, down, down));
    await office.happens(topics.case, 'case.submitted', caseFacts(office.kase(), office.account('tunggu@contoh.id')));
    expect(await unanswered.run()).toBe(true);
    expect(await office.states()).toEqual([{ state: 'waiting', kind: 'case-submitted', failure_code: null }]);
    expect(await unanswered.run()).toBe(false);
  });

  it('to an address that can be none fails for good, and says so with codes only', async () => {
    await office.mails.start();
    const accountId = office.account('bukan alamat');
    await office.happens(topics.case, 'case.submitted', caseFacts(office.kase(), accountId));
    await office.sendNext().run();
    expect(await office.states()).toEqual([{ state: 'failed', kind: 'case-submitted', failure_code: 'bounced' }]);
    expect(await office.deliveries()).toMatchObject([
      { type: 'delivery.failed', data: { accountId, code: 'bounced' } },
    ]);
  });

  it('about a case without account and contact has no recipient', async () => {
    await office.happens(topics.case, 'case.submitted', caseFacts(office.kase()));
    await office.sendNext().run();
    expect(await office.states()).toMatchObject([{ state: 'failed', failure_code: 'no-recipient' }]);
  });
});
