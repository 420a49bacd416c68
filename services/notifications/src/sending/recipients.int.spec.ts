import { randomUUID } from 'node:crypto';
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
    expect(office.asked).toContain(`GET /internal/cases/${caseId}/correspondence?transition=3`);
  });

  it('a request for an account tells who has the address already, and writes to them by their own name', async () => {
    const caseId = office.kase({ contact: { name: 'Orang Asing', email: 'punya-akun@contoh.id' }, number: 'AKN-1' });
    office.known.set(caseId, office.account('punya-akun@contoh.id'));
    await office.happens(topics.case, 'case.submitted', { ...caseFacts(caseId), service: 'account-opening' });
    await office.sendNext().run();
    const [mail] = await office.receivedBy('punya-akun@contoh.id');
    expect(mail?.text).toContain('Akun kedua tidak dibuat');
    expect(mail?.text).not.toContain('Orang Asing');
    expect(await office.states()).toMatchObject([{ kind: 'account-requested', state: 'sent' }]);
  });

  it('a deactivated account is told why, and gets no link while it is inactive', async () => {
    const accountId = office.account('ditutup@contoh.id', '2026-03-13T03:00:00.000Z');
    const actId = randomUUID();
    office.acts.set(actId, { kind: 'deactivated', reason: 'Pengurus berganti.', purposes: ['registrant'] });
    await office.happens(topics.account, 'account.deactivated', { accountId, actId });
    await office.happens(topics.account, 'account.password-link-requested', { accountId, requestId: randomUUID() });
    const before = office.asked.length;
    await office.sendNext().run();
    await office.sendNext().run();
    await eventually(async () => expect(await office.inboxOf('ditutup@contoh.id')).toHaveLength(2));
    const texts = (await office.inboxOf('ditutup@contoh.id')).map(({ text }) => text).join();
    expect(texts).toContain('Alasan: Pengurus berganti.');
    expect(texts).toContain('sedang nonaktif');
    expect(office.asked.slice(before)).not.toContain('POST /internal/password-links');
    expect(JSON.stringify(await office.deliveries())).not.toContain('berganti');
  });

  it('the link back to a draft goes to the address that stands in it, and stands on no topic', async () => {
    const draftId = randomUUID();
    office.drafts.set(draftId, {
      contact: { name: 'Siti', email: 'siti-isian@contoh.id', whatsapp: null },
      ...{ serviceTitle: 'Usulan hibah', path: `/ajukan/lanjut/${draftId}/rahasia` },
    });
    await office.happens(topics.case, 'draft.link-asked', { draftId });
    await office.sendNext().run();
    const [mail] = await office.receivedBy('siti-isian@contoh.id');
    expect(mail?.text).toContain(`https://loket.contoh.id/ajukan/lanjut/${draftId}/rahasia`);
    expect(JSON.stringify(await office.deliveries())).not.toContain('rahasia');
  });

  it.each([
    ['done', 0],
    ['refused', 1],
  ])("an account's change that ended as %s sends %d mail by the case's event", async (ending, mails) => {
    const facts = caseFacts(office.kase(), office.account(`ubah-${ending}@contoh.id`));
    await office.happens(topics.case, 'case.closed', { ...facts, service: 'account-change', ending, transition: 2 });
    expect(await office.states()).toHaveLength(mails);
  });

  it.each([
    ['case.returned', {}, 'ada pertanyaan untuk Anda'],
    ['case.closed', { ending: 'answered' }, 'Jawaban konsultasi'],
  ])(
    "a consultation's %s goes to its asker, with the office's words and the secret link",
    async (event, more, what) => {
      const email = `penanya-${event}@contoh.id`;
      const caseId = office.kase({
        contact: { name: 'Penanya', email },
        ...{ written: 'Ormas <i>di mana</i>?', trackingPath: '/lacak/KON-1/rahasia' },
      });
      const told = { ...caseFacts(caseId), service: 'consultation', transition: 3, ...more };
      await office.happens(topics.case, event, told);
      await office.sendNext().run();
      const [mail] = await office.receivedBy(email);
      expect(mail?.subject).toContain(what);
      expect(mail?.text).toContain('Ormas <i>di mana</i>?');
      expect(mail?.text).toContain('https://loket.contoh.id/lacak/KON-1/rahasia');
      expect(JSON.stringify(await office.deliveries())).not.toMatch(/rahasia|di mana|penanya/);
    },
  );

  it.each([
    ['case.warned', 0, 'Segera jatuh tempo'],
    ['case.overdue', 0, 'Lewat tenggat'],
    ['case.escalated', 2, 'Eskalasi ke-2'],
  ])('%s is told to each officer it concerns once, and never to the applicant', async (event, level, what) => {
    const [one, other, applicant] = ['petugas-1', 'petugas-2', 'pemohon'].map((name) => `${name}-${event}@contoh.id`);
    const officers = [office.account(one ?? ''), office.account(other ?? '')];
    const caseId = office.kase({ officers });
    const reached = {
      ...caseFacts(caseId, office.account(applicant ?? '')),
      ...{ clock: 'promise', level, dueAt: '2026-03-27T09:30:00.000Z' },
    };
    const id = randomUUID();
    await office.happens(topics.case, event, reached, id);
    // The topic may bring an event twice.
    await office.happens(topics.case, event, reached, id);
    office.startSender();
    await eventually(async () => expect((await office.states()).map(({ state }) => state)).toEqual(['sent', 'sent']));
    for (const email of [one ?? '', other ?? '']) {
      const [mail, ...more] = await office.receivedBy(email);
      expect(mail?.subject).toBe(`${what}: SKT-1 · Verifikasi provinsi · Jum, 27 Mar 2026 16.30 WIB`);
      expect(`${mail?.text}${mail?.html}`).not.toContain('Perkumpulan Contoh');
      expect(more).toEqual([]);
    }
    expect(await office.inboxOf(applicant ?? '')).toEqual([]);
    expect(office.asked).toContain(`GET /internal/cases/${caseId}/deadline-notice?event=${event}&clock=promise`);
    expect(office.asked.filter((path) => path.includes(`${caseId}/correspondence`))).toEqual([]);
  });

  it('a deadline that concerns nobody any more is settled as without a recipient', async () => {
    const threshold = { clock: 'check', level: 0, dueAt: '2026-03-27T09:30:00.000Z' };
    await office.happens(topics.case, 'case.warned', { ...caseFacts(office.kase()), ...threshold });
    await office.sendNext().run();
    expect(await office.states()).toMatchObject([{ state: 'failed', failure_code: 'no-recipient' }]);
  });

  describe('a reminder of a half-yearly report', () => {
    const remind = (reminder: string) =>
      office.happens(topics.ormas, 'ormas.report-due', {
        ...{ ormasId: randomUUID(), halfYear: '2026-1', reminder, dueOn: '2026-07-31' },
      });
    afterEach(() => {
      office.bindings.splice(0);
      office.missing.splice(0);
    });

    it.each([
      ['ended', 'Laporan Semester I 2026 (Januari–Juni) ditunggu sampai Jumat, 31 Juli 2026'],
      ['soon', 'Laporan Semester I 2026 (Januari–Juni) segera jatuh tempo: Jumat, 31 Juli 2026'],
      ['late', 'Laporan Semester I 2026 (Januari–Juni) belum kami terima'],
    ])('(%s) goes to everybody who acts for the organisation, once each', async (reminder, subject) => {
      const emails = [1, 2].map((number) => `pelapor-${reminder}-${number}@contoh.id`);
      office.missing.push('2026-1');
      for (const email of emails) office.bindings.push({ accountId: office.account(email), ormasId: 'o' });
      await remind(reminder);
      office.startSender();
      await eventually(async () => expect((await office.states()).map(({ state }) => state)).toEqual(['sent', 'sent']));
      for (const email of emails) {
        const [mail, ...more] = await office.receivedBy(email);
        expect(mail?.subject).toBe(subject);
        expect(mail?.text).toContain('Forum Sungai (contoh)');
        expect(more).toEqual([]);
      }
      expect(JSON.stringify(await office.deliveries())).not.toMatch(/Forum|pelapor-/);
    });

    it.each([
      ['a report that has come in meanwhile', [], 1],
      ['an organisation that nobody acts for', ['2026-1'], 0],
    ])('%s is reminded of to nobody, and no message is left', async (_what, missing, accounts) => {
      office.missing.push(...missing);
      for (let count = 0; count < accounts; count += 1)
        office.bindings.push({ accountId: office.account('sudah-lapor@contoh.id'), ormasId: 'o' });
      await remind('late');
      await office.sendNext().run();
      expect(await office.states()).toEqual([]);
      expect(await office.deliveries()).toEqual([]);
    });
  });
});
