import { randomUUID } from 'node:crypto';
import type { CaseView } from '@loket/contracts';
import {
  Person,
  type PortalVisitor,
  type SeenPage,
  decide,
  eventually,
  giveVerdicts,
  prepareDraft,
  testStack,
} from '@loket/testing';
import { sentenceAt, signedIn, stranger, valueOf } from './at-portal';
import {
  type Staff,
  applicantName,
  givenClaimedCase,
  givenReturnedCase,
  givenStaff,
  verifierName,
} from './given-registrations';

const secondVerifier = 'verifikator2@kalteng.contoh.id';

let staff: Staff;
let applicant: PortalVisitor;
let verifier: PortalVisitor;

beforeAll(async () => {
  [staff, applicant, verifier] = await Promise.all([givenStaff(), signedIn(applicantName), signedIn(verifierName)]);
});

const numbersIn = ({ text }: SeenPage): readonly string[] => text.match(/[A-Z]{3}-6200-\d{4}-\d{6}/g) ?? [];
const ownCases = () => staff.applicant.call<CaseView[]>('casework', '/cases');

describe('sent twice', () => {
  it('an account request is one case, whether clicked twice at once or sent again with the back button', async () => {
    const visitor = stranger();
    const name = `Rini ${randomUUID().slice(0, 8)}`;
    const page = await visitor.open('/akun/daftar');
    const values = {
      name,
      email: `rini.${randomUUID()}@contoh.id`,
      phone: '081255507711',
      purpose: 'registrant',
    };
    const both = await Promise.all([
      visitor.send(page, '/akun/daftar', values),
      visitor.send(page, '/akun/daftar', values),
    ]);
    const later = await visitor.send(page, '/akun/daftar', values);
    const numbers = new Set([...both, later].flatMap(numbersIn));
    expect([...both, later].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(numbers.size).toBe(1);
    const officer = await signedIn('akun@kalteng.contoh.id');
    // The task appears once the workflow has opened the case.
    await eventually(async () => {
      const queue = await officer.open(`/antrean?tab=unclaimed&q=${encodeURIComponent(name)}`);
      expect(numbersIn(queue)).toHaveLength(1);
    });
  });

  it('"Mulai pendaftaran" opens one draft', async () => {
    const page = await applicant.open('/permohonan');
    const both = await Promise.all([applicant.send(page, '/pendaftaran'), applicant.send(page, '/pendaftaran')]);
    expect(both[0]?.path).toMatch(/\/organisation$/);
    expect(both[1]?.path).toBe(both[0]?.path);
  });

  it('an application is one case and one confirmation', async () => {
    const draftId = await prepareDraft(staff.applicant, 'Katingan');
    const before = (await ownCases()).length;
    const page = await applicant.open(`/pendaftaran/${draftId}/periksa`);
    const both = await Promise.all([applicant.send(page, '/periksa'), applicant.send(page, '/periksa')]);
    const later = await applicant.send(page, '/periksa');
    expect([...both, later].map(({ path }) => path)).toEqual(Array(3).fill(`/permohonan/${draftId}/terkirim`));
    expect(new Set([...both, later].flatMap(numbersIn)).size).toBe(1);
    expect((await ownCases()).length).toBe(before + 1);
  });

  it('a decision is one decision', async () => {
    const { task, accepted } = await givenClaimedCase(staff, 'Barito');
    await giveVerdicts(staff.verifier, task, ['deed']);
    const page = await verifier.open(`/tugas/${task.taskId}`);
    const send = () => verifier.send(page, '/keputusan', { keputusan: 'return' });
    for (const answer of [...(await Promise.all([send(), send()])), await send()])
      expect([answer.status, answer.text]).toEqual([200, expect.stringMatching(/Keputusan tersimpan|sedang diproses/)]);
    const { timeline, holder } = await staff.applicant.call<CaseView>('casework', `/cases/${accepted.caseId}`);
    expect([holder, timeline[0]?.returns.length]).toEqual(['applicant', 1]);
  });
});

describe('from a page that is stale', () => {
  it('a decision on a task decided meanwhile changes nothing, says so and keeps the reason', async () => {
    const { task, accepted } = await givenClaimedCase(staff, 'Kapuas');
    await giveVerdicts(staff.verifier, task, ['deed']);
    const page = await verifier.open(`/tugas/${task.taskId}`);
    await decide(staff.verifier, task, 'return');
    const late = await verifier.send(page, '/keputusan', { keputusan: 'refuse', alasan: 'Terlambat ditulis' });
    expect(late.status).toBe(409);
    expect(late.text).toMatch(/sudah diputuskan/);
    expect(late.text).toContain('Terlambat ditulis');
    const kase = await staff.applicant.call<CaseView>('casework', `/cases/${accepted.caseId}`);
    expect([kase.holder, kase.ending]).toEqual(['applicant', null]);
  });

  it('a task that a colleague took meanwhile stays theirs', async () => {
    const { task } = await givenClaimedCase(staff, 'Murung');
    const colleague = await signedIn(secondVerifier);
    const page = await verifier.open(`/tugas/${task.taskId}`);
    await staff.verifier.call('casework', `/tasks/${task.taskId}/release`, { method: 'POST' });
    await (
      await Person.signIn(testStack(), secondVerifier)
    ).call('casework', `/tasks/${task.taskId}/claim`, { method: 'POST' });
    const refused = await verifier.send(page, '/keputusan', { keputusan: 'refuse', alasan: 'Sudah bukan tugas saya' });
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('dipegang oleh Citra Verifikator')]);
    const document = task.case.documents[0]?.id ?? '';
    const judged = await verifier.send(page, `/periksa/${document}`, { verdict: 'accepted' });
    expect([judged.status, judged.text]).toEqual([409, expect.stringContaining('dipegang oleh Citra Verifikator')]);
    expect((await colleague.open(`/tugas/${task.taskId}`)).text).toContain('Lepas tugas');
  });

  it('the wizard of a draft already handed in leads to its case, and nothing is changed', async () => {
    const draftId = await prepareDraft(staff.applicant, 'Sukamara');
    const [form, documents, check] = await Promise.all(
      ['organisation', 'dokumen', 'periksa'].map((at) => applicant.open(`/pendaftaran/${draftId}/${at}`)),
    );
    if (form === undefined || documents === undefined || check === undefined)
      throw new Error('The wizard did not open');
    await applicant.send(check, '/periksa');
    const before = await staff.applicant.call<CaseView>('casework', `/cases/${draftId}`);
    const bytes = new TextEncoder().encode('%PDF-1.4 lain');
    const late = [
      await applicant.send(form, '/organisation', { organisationName: 'Nama Sesudahnya', lanjut: 'berikut' }),
      await applicant.send(documents, '/dokumen/deed', { berkas: { name: 'a.pdf', type: 'application/pdf', bytes } }),
    ];
    for (const page of late)
      expect([page.path, page.text]).toEqual([`/permohonan/${draftId}`, expect.stringContaining('sudah diajukan')]);
    const { values, documents: kept } = await staff.applicant.call<CaseView>('casework', `/cases/${draftId}`);
    expect([values, kept]).toEqual([before.values, before.documents]);
  });

  it('a correction that does not replace what was rejected says which, and one sent late changes nothing', async () => {
    const { accepted } = await givenReturnedCase(staff, 'Gunung');
    const page = await applicant.open(`/permohonan/${accepted.caseId}`);
    const refused = await applicant.send(page, '/perbaikan');
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Ganti Surat permohonan')]);
  });
});

describe('a decision that cannot be', () => {
  it('without its reason, or with one that is too long, is refused at the field and kept', async () => {
    const { task } = await givenClaimedCase(staff, 'Pulang');
    const page = await verifier.open(`/tugas/${task.taskId}`);
    const missing = await verifier.send(page, '/keputusan', { keputusan: 'refuse', alasan: '  ' });
    expect([missing.status, sentenceAt(missing, 'alasan')]).toEqual([422, 'Tulis alasan untuk keputusan ini.']);
    const alasan = 'Panjang sekali. '.repeat(150).trim();
    const long = await verifier.send(page, '/keputusan', { keputusan: 'refuse', alasan });
    expect([long.status, sentenceAt(long, 'alasan')]).toEqual([422, 'Alasan paling panjang 2.000 huruf.']);
    expect(valueOf(long, 'alasan')).toBe(alasan);
    const early = await verifier.send(page, '/keputusan', { keputusan: 'approve' });
    expect([early.status, early.text]).toEqual([409, expect.stringContaining('17 dokumen belum diperiksa')]);
    const unknown = await verifier.send(page, '/keputusan', { keputusan: 'toString' });
    expect([unknown.status, unknown.text]).toEqual([422, expect.stringContaining('Pilih salah satu keputusan.')]);
  });

  it('a verdict without its reason, or with one that is too long, is refused at its document and kept', async () => {
    const { task } = await givenClaimedCase(staff, 'Pisau');
    const document = task.case.documents[0]?.id ?? '';
    const page = await verifier.open(`/tugas/${task.taskId}?dokumen=${document}`);
    const missing = await verifier.send(page, `/periksa/${document}`, { verdict: 'rejected' });
    expect([missing.status, sentenceAt(missing, 'alasan-dokumen')]).toEqual([
      422,
      'Tulis alasan penolakan dokumen ini.',
    ]);
    const reason = 'Tidak terbaca. '.repeat(90).trim();
    const long = await verifier.send(page, `/periksa/${document}`, { verdict: 'rejected', 'alasan-dokumen': reason });
    expect([long.status, sentenceAt(long, 'alasan-dokumen')]).toEqual([422, 'Alasan paling panjang 1.000 huruf.']);
    expect(valueOf(long, 'alasan-dokumen')).toBe(reason);
  });
});
