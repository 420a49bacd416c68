import {
  type Person,
  type PortalVisitor,
  claim,
  closed,
  decide,
  eventually,
  giveVerdicts,
  prepareDraft,
  samplePdf,
} from '@loket/testing';
import { type FiledCase, file, handIn, numberOn, press, takeUp } from './acts';
import { expectDecidedOnce } from './decided-once';
import { expectMailsOnce } from './mails';
import { OwnProduct } from './own-product';
import { expectSoundRecords } from './sound-records';
import { expectWorkflowAsProjected } from './workflow-as-projected';

const received = /sudah kami terima/;
const issued = /sudah terbit/;

let product: OwnProduct;
let applicant: Person;
let province: Person;
let ministry: Person;
let head: Person;
let applicantAtPortal: PortalVisitor;
let provinceAtPortal: PortalVisitor;
let headAtPortal: PortalVisitor;

beforeAll(async () => {
  product = await OwnProduct.start('server-down');
  applicant = await product.person('pendaftar@contoh.id');
  province = await product.person('verifikator@kalteng.contoh.id');
  ministry = await product.person('verifikator@kemendagri.contoh.id');
  head = await product.person('kepala@kalteng.contoh.id');
  applicantAtPortal = await product.visitor('pendaftar@contoh.id');
  provinceAtPortal = await product.visitor('verifikator@kalteng.contoh.id');
  headAtPortal = await product.visitor('kepala@kalteng.contoh.id');
});
afterAll(() => product.end());

/** Files a case and has the province and the ministry approve it; it then waits for the head. */
async function approvedByBoth(tag: string): Promise<FiledCase> {
  const kase = await file(applicant, tag);
  await decide(province, await takeUp(province, kase.number), 'approve');
  await decide(ministry, await takeUp(ministry, kase.number), 'approve');
  return kase;
}

describe.each(['temporal', 'worker'])('while %s is down', (name) => {
  it('an application gets its number and its receipt, and its task appears by itself afterwards', async () => {
    const draftId = await prepareDraft(applicant, `Masuk ${name}`);
    await product.kill(name);
    const page = await handIn(applicantAtPortal, draftId);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Permohonan diterima');
    const number = numberOn(page);
    const receipt = await applicantAtPortal.download(`/permohonan/${draftId}/tanda-terima`);
    expect(receipt).toMatchObject({ status: 200, type: 'application/pdf' });
    await product.revive(name);
    expect((await claim(province, number)).case.id).toBe(draftId);
    await expectWorkflowAsProjected(product, draftId);
  });

  it('a decision is kept, a second one is refused in words, and the first takes effect once', async () => {
    const { caseId, number } = await file(applicant, `Putusan ${name}`);
    const { taskId } = await takeUp(province, number);
    const [page, otherTab] = [
      await provinceAtPortal.open(`/tugas/${taskId}`),
      await provinceAtPortal.open(`/tugas/${taskId}`),
    ];
    await product.kill(name);
    const kept = await press(provinceAtPortal, page, 'approve');
    expect(kept.status).toBe(200);
    expect(kept.text).toContain('Tersimpan, sedang diproses');
    const second = await press(provinceAtPortal, otherTab, 'refuse');
    expect(second.status).toBe(409);
    expect(second.text).toMatch(/masih diproses/);
    await product.revive(name);
    await expectDecidedOnce(product, caseId, 'provincial-verification');
    await expectWorkflowAsProjected(product, caseId);
    await decide(ministry, await takeUp(ministry, number), 'approve');
    await expectDecidedOnce(product, caseId, 'ministry-verification');
  });
});

describe('while Kafka is down', () => {
  it('a case goes from the form to its letter, and the mails come once each afterwards', async () => {
    const draftId = await prepareDraft(applicant, 'Kafka');
    await product.kill('kafka');
    const number = numberOn(await handIn(applicantAtPortal, draftId));
    await decide(province, await takeUp(province, number), 'approve');
    await decide(ministry, await takeUp(ministry, number), 'approve');
    await decide(head, await claim(head, number), 'approve');
    await product.revive('kafka');
    await closed(applicant, draftId);
    await expectMailsOnce(product, number, [received, issued]);
    await eventually(async () => {
      const documents = await product
        .records('documents')
        .rows<{ frozen: boolean }>(
          `SELECT frozen_at IS NOT NULL AS frozen FROM document WHERE dossier_id = $1 AND state = 'current'`,
          [draftId],
        );
      expect(new Set(documents.map(({ frozen }) => frozen))).toEqual(new Set([true]));
    });
  });
});

describe('while S3 is down', () => {
  it('an upload is refused in words, what was uploaded stays, and the same upload goes through afterwards', async () => {
    const draftId = await prepareDraft(applicant, 'Unggah');
    const page = await applicantAtPortal.open(`/pendaftaran/${draftId}/dokumen`);
    const replacement = { name: 'permohonan.pdf', type: 'application/pdf', bytes: samplePdf('Pengganti') };
    await product.kill('s3');
    const refused = await applicantAtPortal.send(page, '/application-letter', { berkas: replacement });
    expect(refused.status).toBe(503);
    expect(refused.text).toContain('Dokumen lain yang sudah diunggah tetap tersimpan');
    expect(refused.text).toContain('application-letter.pdf');
    await product.revive('s3');
    const again = await applicantAtPortal.send(refused, '/application-letter', { berkas: replacement });
    expect(again.status).toBe(200);
    expect(again.text).toContain('permohonan.pdf');
  });

  it('an approval is taken, and the letter is issued by itself afterwards under one number', async () => {
    const { caseId, number } = await approvedByBoth('Surat');
    const { taskId } = await claim(head, number);
    const page = await headAtPortal.open(`/tugas/${taskId}`);
    await product.kill('s3');
    expect((await press(headAtPortal, page, 'approve')).text).toContain('Keputusan tersimpan');
    const letters = (): Promise<{ number: string; state: string }[]> =>
      product.records('documents').rows(`SELECT number, state FROM letter WHERE case_id = $1`, [caseId]);
    const reserved = await eventually(async () => {
      const [letter] = await letters();
      if (letter === undefined) throw new Error('No number is taken yet');
      return letter;
    });
    expect(reserved.state).toBe('reserved');
    await product.revive('s3');
    const { letters: shown } = await closed(applicant, caseId);
    expect(shown.map((each) => each.number)).toEqual([reserved.number]);
    expect(await letters()).toEqual([{ number: reserved.number, state: 'issued' }]);
    await expectMailsOnce(product, number, [received, issued]);
  });
});

describe('while SMTP is down', () => {
  it('what is done is done, and the mails come once each afterwards', async () => {
    await product.kill('smtp');
    const { number } = await file(applicant, 'Surel');
    const task = await claim(province, number);
    await giveVerdicts(province, task, ['application-letter']);
    expect(await decide(province, task, 'return')).toEqual({ state: 'settled' });
    await product.revive('smtp');
    await expectMailsOnce(product, number, [received, /perlu diperbaiki/]);
  });
});

describe('when PostgreSQL is killed', () => {
  it('pages say so, the services find it again by themselves, and what was acknowledged is there', async () => {
    const { caseId, number } = await file(applicant, 'Basisdata');
    const decision = decide(province, await takeUp(province, number), 'approve');
    expect(await decision).toEqual({ state: 'settled' });
    const other = await file(applicant, 'Basisdata Kedua');
    await product.kill('postgres');
    const page = await provinceAtPortal.open('/antrean');
    expect(page.status).toBe(503);
    expect(page.text).toContain('Yang sudah tersimpan tetap ada');
    await product.revive('postgres');
    await eventually(async () => expect((await provinceAtPortal.open('/antrean')).status).toBe(200), 30_000);
    await decide(ministry, await takeUp(ministry, number), 'approve');
    await decide(province, await takeUp(province, other.number), 'approve');
    await expectDecidedOnce(product, caseId, 'provincial-verification');
    await expectWorkflowAsProjected(product, caseId);
    await expectMailsOnce(product, other.number, [received]);
  });
});

describe('after all of it', () => {
  it('a whole registration goes through to the SKT', async () => {
    const { caseId, number } = await approvedByBoth('Sesudahnya');
    await decide(head, await claim(head, number), 'approve');
    await closed(applicant, caseId);
    await expectMailsOnce(product, number, [received, issued]);
  });

  it('the audit chains are whole, and the letters’ numbers have no gap and no double', () =>
    expectSoundRecords(product));
});
