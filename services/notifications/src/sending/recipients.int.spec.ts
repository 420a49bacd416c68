import { topics } from '@loket/contracts';
import { eventually } from '@loket/testing';
import { type NotificationsUnderTest, caseFacts, startNotifications } from '../testing/notifications-under-test';

let office: NotificationsUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  office = await startNotifications();
  await office.mails.start();
});
afterEach(() => office.clear());
afterAll(() => office.stop());

describe('who gets what', () => {
  it('an opened account gets its username and a link minted at sending, with the message as its cause', async () => {
    const accountId = office.account('dibuka@contoh.id');
    await office.happens(topics.account, 'account.opened', { accountId, caseId: office.kase() });
    await office.sendNext().run();
    const [mail] = await office.receivedBy('dibuka@contoh.id');
    expect(mail?.text).toContain('Username: dibuka@contoh.id');
    expect(mail?.text).toMatch(/https:\/\/loket\.contoh\.id\/kata-sandi\/t\d+/);
    expect(office.asked).toContain('POST /internal/password-links');
  });

  it('a refused request goes to the contact of its case, with the reason', async () => {
    const caseId = office.kase({
      contact: { name: 'Tanpa Akun', email: 'tanpa-akun@contoh.id' },
      reason: 'Data <b>kurang</b>',
    });
    await office.happens(topics.case, 'case.closed', {
      ...caseFacts(caseId),
      service: 'account-opening',
      ending: 'refused',
      transition: 3,
    });
    await office.sendNext().run();
    const [mail] = await office.receivedBy('tanpa-akun@contoh.id');
    expect(mail?.text).toContain('Alasan: Data <b>kurang</b>');
    expect(mail?.html).toContain('Data &lt;b&gt;kurang&lt;/b&gt;');
    expect(office.asked).toContain(`GET /internal/cases/${caseId}/correspondence?event=case.closed&transition=3`);
  });

  it('an overdue case is told to each of its officers once', async () => {
    const officers = [office.account('petugas-1@contoh.id'), office.account('petugas-2@contoh.id')];
    await office.happens(topics.case, 'case.overdue', {
      ...caseFacts(office.kase({ officers }), office.account('pemohon@contoh.id')),
      dueAt: '2026-03-27T16:30:00+07:00',
    });
    office.startSender();
    await eventually(async () => expect((await office.states()).map(({ state }) => state)).toEqual(['sent', 'sent']));
    for (const email of ['petugas-1@contoh.id', 'petugas-2@contoh.id'])
      expect(await office.receivedBy(email)).toMatchObject([{ subject: 'Lewat tenggat: SKT-1' }]);
    expect(await office.inboxOf('pemohon@contoh.id')).toEqual([]);
  });
});
