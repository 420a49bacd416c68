import type { Mail } from '../mail/mail';
import { renderMail } from '../mail/render-mail';
import { accountDeactivated } from './account-deactivated';
import type { ActFacts, KnownAccountFacts, LinkFacts } from './account-facts';
import { accountInactive } from './account-inactive';
import { accountKnown } from './account-known';
import { accountLinkResent } from './account-link-resent';
import { accountOpened } from './account-opened';
import { accountPurposesChanged } from './account-purposes';
import { accountReactivated } from './account-reactivated';
import { accountRefused } from './account-refused';
import { accountRequested } from './account-requested';
import { caseAwaitsApplicant } from './case-awaits-applicant';
import { caseLapsed } from './case-lapsed';
import { caseReminded } from './case-reminded';
import { caseWithdrawn } from './case-withdrawn';
import { caseClosed } from './case-closed';
import type { CaseFacts } from './case-facts';
import { caseEscalated } from './case-escalated';
import { caseOverdue } from './case-overdue';
import { caseRefused } from './case-refused';
import { caseReturned } from './case-returned';
import { caseSubmitted } from './case-submitted';
import { caseWarned } from './case-warned';
import { consultationAnswered } from './consultation-answered';
import { consultationAskedBack } from './consultation-asked-back';
import { consultationReceived } from './consultation-received';
import type { DeadlineFacts } from './deadline-facts';
import { draftLink } from './draft-link';
import { letterIssued } from './letter-issued';
import { passwordLink } from './password-link';

const caseUrl = 'https://loket.contoh.id/permohonan/k1';
const kase: CaseFacts = {
  name: 'Lestari',
  number: 'SKT-2026-000042',
  serviceTitle: 'Pendaftaran ormas',
  subject: 'Perkumpulan Contoh',
  reason: 'Alamat tidak sama dengan domisili.',
  respondBy: null,
  written: 'Syaratnya <b>tiga</b>.\nPertama: akta.\n\nSalam, petugas',
  documents: [
    { label: 'NPWP', reason: 'Buram.' },
    { label: 'AD/ART', reason: 'Halaman 3 tidak ada.' },
  ],
  caseUrl,
  serviceWhatsApp: null,
};
const account: LinkFacts = {
  name: 'Lestari',
  username: 'lestari@contoh.id',
  url: 'https://loket.contoh.id/kata-sandi/abc',
  expiresAt: '2026-03-27T09:30:00.000Z',
};
const act: ActFacts = {
  ...{ name: 'Lestari', username: 'lestari@contoh.id', reason: 'Pengurus berganti.' },
  ...{ purposes: ['registrant', 'reporter'], isActive: true, signInUrl: 'https://loket.contoh.id/masuk' },
};
const known: KnownAccountFacts = {
  ...{ name: 'Lestari', username: 'lestari@contoh.id', number: 'AKN-2026-000042', isActive: true },
  ...{ signInUrl: 'https://loket.contoh.id/masuk', forgottenUrl: 'https://loket.contoh.id/lupa-password' },
};
const notice: DeadlineFacts = {
  name: 'Bima',
  number: 'SKT-2026-000042',
  serviceTitle: 'Pendaftaran ormas',
  clockTitle: 'Verifikasi provinsi',
  dueAt: '2026-03-27T08:30:00.000Z',
  zone: 'WITA',
  level: 2,
  queueUrl: 'https://loket.contoh.id/antrean',
  recordUrl: 'https://loket.contoh.id/berkas/k1/tenggat',
};
const textOf = (mail: Mail): string => renderMail(mail).text;

describe('the messages', () => {
  it('a consultation received: its number and the way to follow it', () => {
    const text = textOf(consultationReceived(kase));
    expect(text).toContain('Nomor konsultasi: SKT-2026-000042');
    expect(text).toContain(caseUrl);
  });

  it("asking back and the answer: the office's words in full, and one link", () => {
    for (const mail of [consultationAskedBack(kase), consultationAnswered(kase)]) {
      expect(textOf(mail)).toContain('Syaratnya <b>tiga</b>.\nPertama: akta.\n\nSalam, petugas');
      expect(textOf(mail).match(/https:\S+/g)).toEqual([caseUrl]);
    }
    expect(textOf(consultationAskedBack(kase))).toContain('Jawab pertanyaan');
    expect(textOf(consultationAnswered(kase))).toContain('Buka jawaban');
  });

  it("the office's words stand in the HTML form as text", () => {
    const { html } = renderMail(consultationAnswered(kase));
    expect(html).toContain('Syaratnya &lt;b&gt;tiga&lt;/b&gt;.<br>Pertama: akta.</p>');
  });

  it('an opened account: username, one link, until when', () => {
    const text = textOf(accountOpened(account));
    expect(text).toContain('Username: lestari@contoh.id');
    expect(text).toContain(account.url);
    expect(text).toContain('sekali dan berlaku sampai Jumat, 27 Maret 2026 pukul 16.30 WIB');
  });

  it('a forgotten password: one link, and that nothing changed so far', () => {
    const text = textOf(passwordLink(account));
    expect(text).toContain(account.url);
    expect(text).toContain('Kata sandi Anda tidak berubah');
  });

  it('a request for an account: its number and no link', () => {
    const text = textOf(accountRequested(kase));
    expect(text).toContain('Nomor permintaan: SKT-2026-000042');
    expect(text).not.toContain('http');
  });

  it('a refusal: the reason, every rejected document with its own, and what can be done', () => {
    const text = textOf(caseRefused(kase));
    for (const told of [
      'Alasan: Alamat tidak sama',
      'NPWP: Buram.',
      'AD/ART: Halaman 3',
      'Permohonan baru dapat diajukan',
    ])
      expect(text).toContain(told);
  });

  it('a refused account: the reason and no link', () => {
    const text = textOf(accountRefused(kase));
    expect(text).toContain('Alasan: Alamat tidak sama dengan domisili.');
    expect(text).not.toContain('http');
  });

  it('a second account for one address: that there is one, its username, and every way on', () => {
    const text = textOf(accountKnown(known));
    for (const told of ['Akun kedua tidak dibuat', known.username, known.signInUrl, known.forgottenUrl, 'Akun saya'])
      expect(text).toContain(told);
    const inactive = textOf(accountKnown({ ...known, isActive: false }));
    expect(inactive).toContain('sedang nonaktif');
    expect(inactive).not.toContain('http');
  });

  it('a link sent again: the username, and that earlier links are over', () => {
    const text = textOf(accountLinkResent(account));
    expect(text).toContain('Username: lestari@contoh.id');
    expect(text).toContain('sebelumnya tidak berlaku lagi');
    expect(text.match(/https:\S+/g)).toEqual([account.url]);
  });

  it('purposes changed: what the account is for now', () => {
    expect(textOf(accountPurposesChanged(act))).toContain('Keperluan: Pengajuan/Pendaftaran dan Pelaporan');
    expect(textOf(accountPurposesChanged({ ...act, isActive: false }))).not.toContain(act.signInUrl);
  });

  it('an account deactivated or active again: the reason, and what to do', () => {
    expect(textOf(accountDeactivated(act))).toContain('Alasan: Pengurus berganti.');
    expect(textOf(accountDeactivated(act))).toContain('hubungi kantor');
    expect(textOf(accountReactivated(act))).toContain(act.signInUrl);
  });

  it('an inactive account is told so in place of a link', () => {
    expect(textOf(accountInactive(account))).not.toContain('http');
  });

  it('the way back to a draft: which service, one link, and how long it is kept', () => {
    const url = 'https://loket.contoh.id/ajukan/lanjut/d1/rahasia';
    const text = textOf(draftLink({ name: 'Siti', serviceTitle: 'Usulan hibah', url }));
    expect(text).toContain('Layanan: Usulan hibah');
    expect(text.match(/https:\S+/g)).toEqual([url]);
    expect(text).toContain('dihapus setelah 30 hari');
  });

  it('a submitted application: its number and where to follow it', () => {
    const mail = renderMail(caseSubmitted(kase));
    expect(mail.subject).toBe('Permohonan SKT-2026-000042 sudah kami terima');
    expect(mail.text).toContain(caseUrl);
  });

  it('a returned application: every document with its reason, and where to correct it', () => {
    const text = textOf(caseReturned(kase));
    expect(text).toContain('- NPWP: Buram.\n- AD/ART: Halaman 3 tidak ada.');
    expect(text).toContain(caseUrl);
  });

  it('a returned application without rejected documents has no empty list', () => {
    expect(textOf(caseReturned({ ...kase, documents: [] }))).not.toContain('Dokumen yang perlu diganti');
  });

  it.each([
    ['refused', caseRefused, 'ditolak'],
    ['issued', letterIssued, 'sudah terbit'],
    ['ended otherwise', caseClosed, 'sudah selesai'],
  ])('an application %s: how it ended and where to see it', (_ending, message, ending) => {
    const mail = renderMail(message(kase));
    expect(mail.subject).toContain(ending);
    expect(mail.text).toContain(caseUrl);
  });

  it.each([
    ['withdrawn', caseWithdrawn, 'ditarik kembali', 'Bila bukan Anda'],
    ['closed by time', caseLapsed, 'ditutup karena tidak ada tanggapan', 'ajukan permohonan baru'],
  ])('an application %s: how it ended and what to do', (_ending, message, ending, advice) => {
    const mail = renderMail(message(kase));
    expect(mail.subject).toContain(ending);
    expect(mail.text).toContain(advice);
    expect(mail.text).not.toContain('Alasan');
  });

  it('whoever has the file is told until when they can respond, where that is limited', () => {
    const respondBy = { at: '2026-03-27T08:30:00.000Z', zone: 'WITA' } as const;
    for (const message of [caseReturned, consultationAskedBack, caseAwaitsApplicant, caseReminded]) {
      expect(textOf(message({ ...kase, respondBy }))).toContain('sampai Jumat, 27 Maret 2026 pukul 16.30 WITA');
      expect(textOf(message(kase))).not.toContain('Anda punya waktu');
    }
  });

  it('an ending without a reason says none', () => {
    expect(textOf(caseClosed({ ...kase, reason: null }))).not.toContain('Alasan');
  });

  it.each([
    ['warned of', caseWarned, 'Segera jatuh tempo', notice.queueUrl],
    ['overdue', caseOverdue, 'Lewat tenggat', notice.recordUrl],
    ['escalated', caseEscalated, 'Eskalasi ke-2', notice.recordUrl],
  ])(
    'a deadline that is %s: number, row and due in the zone of the office, in the subject too',
    (_, text, what, url) => {
      const mail = renderMail(text(notice));
      expect(mail.subject).toBe(`${what}: SKT-2026-000042 · Verifikasi provinsi · Jum, 27 Mar 2026 16.30 WITA`);
      expect(mail.text).toContain('Bagian: Verifikasi provinsi\nTenggat: Jumat, 27 Maret 2026 pukul 16.30 WITA');
      expect(mail.text).toContain(url);
    },
  );
});
