import {
  Person,
  approve,
  claim,
  closed,
  decide,
  eventually,
  giveVerdicts,
  prepareDraft,
  sampleApplication,
  sampleChange,
  samplePng,
  sampleRenewal,
  submit,
  testStack,
} from '@loket/testing';
import type { OrmasBinding, OrmasSearchResult, SubmissionAccepted, TaskView } from '@loket/contracts';
import type { Browser, Page } from 'playwright-core';
import { signedIn, stranger } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { type Staff, applicantName, givenStaff, verifierName } from './given-registrations';
import { verificationPathOf } from './given-verification';
import { violationsOn, widthAt320 } from './page-checks';
import { typeInto } from './typed';
import { walk } from './walk';

const tag = 'Pulang Pisau';
const name = sampleApplication(tag).organisation['organisationName'] ?? '';
// Not the first who is ticked: the lead is the one named so.
const leadName = 'lapangan2@kalteng.contoh.id';
const team = ['Untung Petugas Lapangan', 'Vina Petugas Lapangan'];
// So long ago that the certificate has expired by now.
const expired = { ministryDate: '2021-06-01' };

let browser: Browser;
let lead: Page;
let staff: Staff;
let others: readonly Person[] = [];
let registration: SubmissionAccepted;
let task: TaskView;
let ormasId = '';
let oldLetterPath = '';

beforeAll(async () => {
  browser = await launch();
  lead = await newPerson(browser);
  // As on a telephone.
  await lead.setViewportSize({ width: 390, height: 844 });
  staff = await givenStaff();
  others = await Promise.all(
    ['verifikator@kemendagri.contoh.id', 'kepala@kalteng.contoh.id'].map((each) => Person.signIn(testStack(), each)),
  );
});
afterAll(() => browser.close());

const step = walk();
const allApprove = async (number: string, entries: Readonly<Record<string, string>> = {}): Promise<void> => {
  for (const officer of [staff.verifier, ...others]) await approve(officer, number, entries);
};
const fileRenewal = async () =>
  submit(staff.applicant, await prepareDraft(staff.applicant, tag, sampleRenewal(ormasId, tag)));

describe('a registration that is verified in the field', () => {
  step('is sent to a team of two, its lead named; one person alone is refused, and what was ticked stays', async () => {
    registration = await submit(staff.applicant, await prepareDraft(staff.applicant, tag));
    task = await claim(staff.verifier, registration.number);
    const officers = task.outcomes.find(({ key }) => key === 'visit')?.entries[0]?.officers ?? [];
    const [first, second] = team.map((each) => officers.find((officer) => officer.name === each)?.id ?? '');
    const verifier = await signedIn(verifierName);
    const page = await verifier.open(`/tugas/${task.taskId}`);
    const alone = { keputusan: 'visit', 'fieldTeam[]': first ?? '' };
    const refused = await verifier.send(page, '/keputusan', alone);
    expect(refused.status).toBe(422);
    expect(refused.root.querySelector('#fieldTeam-salah')?.text).toContain('sekurangnya 2 orang');
    expect(refused.root.querySelector(`[name="fieldTeam[]"][value="${first}"]`)?.hasAttribute('checked')).toBe(true);
    const sent = await verifier.send(refused, '/keputusan', { ...alone, 'fieldTeam-ketua': second ?? '' });
    expect(sent.text).toMatch(/Keputusan tersimpan|sedang diproses/);
    await signIn(lead, leadName);
  });

  step('is on the telephone of the lead: photos first, and they stay', async () => {
    await eventually(async () => {
      await lead.goto(`/antrean?tab=mine&q=${registration.number}`);
      await lead.getByRole('link', { name: registration.number }).first().click({ timeout: 2_000 });
    }, 30_000);
    await lead.getByRole('link', { name: 'Isi hasil kunjungan' }).click();
    await lead.waitForURL(/kunjungan\/foto$/);
    const text = await lead.innerText('main');
    for (const told of [name, 'Vina Petugas Lapangan (ketua tim), Untung Petugas Lapangan', 'Jalan Sungai'])
      expect(text).toContain(told);
    const buffer = Buffer.from(samplePng('tampak depan'));
    await lead.locator('#berkas-photoFront').setInputFiles({ name: 'depan.png', mimeType: 'image/png', buffer });
    await lead.locator('#unggah-photoFront button').click();
    await lead.getByText('depan.png').waitFor();
    expect(await violationsOn(lead)).toEqual([]);
    expect(await widthAt320(lead)).toBeLessThanOrEqual(320);
  });

  step('has its findings kept unfinished, and refuses them while something is missing, losing nothing', async () => {
    await lead.getByRole('link', { name: 'Lanjut ke hasil kunjungan' }).click();
    await typeInto(lead.locator('#placeVisited'), 'Jalan Sungai Pulang Pisau Nomor 17');
    await lead.locator('#visitPosition').fill('-2.2086, 113.9161');
    await lead.getByRole('button', { name: 'Simpan dan kembali ke foto' }).click();
    await lead.waitForURL(/kunjungan\/foto$/);
    await lead.getByRole('link', { name: 'Lanjut ke hasil kunjungan' }).click();
    expect(await lead.locator('#visitPosition').inputValue()).toBe('-2.2086, 113.9161');
    await lead.locator('#visitedOn').fill('01-01-2099');
    await typeInto(lead.locator('#finding'), 'Papan nama terpasang, ketua hadir di sekretariat');
    await lead.locator('button[name="keputusan"][value="done"]').click();
    await lead.locator('.summary').waitFor();
    expect(await lead.innerText('.summary')).toContain('Kesimpulan wajib diisi');
    expect(await lead.locator('#finding').inputValue()).toContain('Papan nama terpasang');
    expect(await violationsOn(lead)).toEqual([]);
    expect(await widthAt320(lead)).toBeLessThanOrEqual(320);
  });

  step('comes back to the verifier with the minutes of the named team', async () => {
    for (const point of ['pointAddress', 'pointNameBoard', 'pointBoard', 'pointActivity', 'pointPapers', 'conclusion'])
      await lead.locator(`[name="${point}"][value="fits"]`).check();
    await lead.locator('button[name="keputusan"][value="done"]').click();
    await lead.locator('.summary').waitFor();
    expect(await lead.innerText('.summary')).toContain('setelah hari ini');
    await lead.locator('#visitedOn').fill('20-11-2026');
    await lead.locator('button[name="keputusan"][value="done"]').click();
    await lead
      .getByText(/Keputusan tersimpan|sedang diproses/)
      .first()
      .waitFor();
    const verifier = await signedIn(verifierName);
    const taskId = (await claim(staff.verifier, registration.number)).taskId;
    const page = await verifier.open(`/tugas/${taskId}`);
    for (const told of ['Vina Petugas Lapangan (ketua tim), Untung Petugas Lapangan', 'Sesuai dengan berkas'])
      expect(page.text).toContain(told);
    const minutes = page.root.querySelector('a[href^="/surat/"]')?.getAttribute('href') ?? '';
    const pdf = await verifier.download(minutes);
    expect([pdf.type, Buffer.from(pdf.bytes).subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    const applicant = await signedIn(applicantName);
    expect((await applicant.download(minutes)).status).toBe(404);
  });

  step('ends with the certificate, and the applicant is told of the visit', async () => {
    await allApprove(registration.number, expired);
    await closed(staff.applicant, registration.caseId);
    const page = await (await signedIn(applicantName)).open(`/permohonan/${registration.caseId}`);
    expect(page.text).toContain('Verifikasi lapangan');
    expect(page.text).not.toContain('Surat penolakan');
    expect(page.root.querySelectorAll('a[href^="/surat/"]')).toHaveLength(1);
    oldLetterPath = await verificationPathOf(registration.caseId);
  });
});

describe('the certificate of the same organisation', () => {
  step('is renewed once it has expired, by the account that registered it', async () => {
    ormasId = await eventually(async () => {
      const { hits } = await staff.applicant.call<OrmasSearchResult>('registry', '/search', { query: { q: name } });
      const id = hits.find((hit) => hit.name === name)?.id ?? '';
      const bound = await staff.applicant.call<OrmasBinding[]>('accounts', '/own-ormas');
      if (!bound.some((each) => each.ormasId === id)) throw new Error('The account is not bound yet');
      return id;
    }, 30_000);
    const renewal = await fileRenewal();
    expect(renewal.number).toMatch(/^PPJ-6200-/);
    await allApprove(renewal.number);
    await closed(staff.applicant, renewal.caseId);
  });

  step('tells on the page of the old letter that another holds in its place', async () => {
    const number = await eventually(async () => {
      const { text } = await stranger().open(oldLetterPath);
      const found = /Digantikan oleh surat nomor (\S+)/.exec(text)?.[1];
      if (found === undefined) throw new Error('The old letter is not replaced yet');
      return found;
    }, 30_000);
    const record = await stranger().open(`/cari-ormas/${ormasId}`);
    expect(record.text).toContain(number);
    for (const told of ['Riwayat SKT', 'Perpanjangan', 'Pendaftaran', 'Digantikan pada'])
      expect(record.text).toContain(told);
  });

  step('is not renewed again while it holds: the sentence says from when', async () => {
    await expect(fileRenewal()).rejects.toMatchObject({
      errors: [{ field: 'ormas', message: expect.stringContaining('masih berlaku sampai') }],
    });
  });

  step('keeps its end when the name changes, and the record tells the former name', async () => {
    const sample = sampleChange(ormasId, tag);
    const draftId = await prepareDraft(staff.applicant, tag, sample);
    const applicant = await newPerson(browser);
    await signIn(applicant, applicantName);
    await applicant.goto(`/pendaftaran/${draftId}/organisation`);
    expect(await applicant.locator('[name="changes[]"]:checked').count()).toBe(2);
    expect([await violationsOn(applicant), await widthAt320(applicant)]).toEqual([[], 320]);
    await applicant.goto(`/pendaftaran/${draftId}/new-values`);
    await applicant.locator('#npwp').waitFor();
    expect(await applicant.locator('#secretariatAddress').count()).toBe(0);
    const change = await submit(staff.applicant, draftId);
    await allApprove(change.number);
    await closed(staff.applicant, change.caseId);
    const newName = sample.sections['new-values']?.['organisationName'] ?? '';
    const record = await eventually(async () => {
      const page = await stranger().open(`/cari-ormas/${ormasId}`);
      if (!page.text.includes(newName)) throw new Error('The name has not changed yet');
      return page;
    }, 30_000);
    expect(record.text).toContain(`Nama sebelumnya: ${name}`);
    expect(record.text).not.toMatch(/\d{15}/);
  });
});

describe('a refusal', () => {
  step('gives the applicant a letter with its reasons', async () => {
    const { number, caseId } = await submit(staff.applicant, await prepareDraft(staff.applicant, 'Gunung Mas'));
    const refused = await claim(staff.verifier, number);
    await giveVerdicts(staff.verifier, refused, ['domicile-letter']);
    await decide(staff.verifier, refused, 'refuse', 'Sekretariat tidak ditemukan');
    const view = await closed(staff.applicant, caseId);
    expect(view).toMatchObject({ ending: { key: 'refused' }, letters: [{ kind: 'refusal' }] });
    const applicant = await signedIn(applicantName);
    const page = await applicant.open(`/permohonan/${caseId}`);
    expect(page.text).toContain('Sekretariat tidak ditemukan');
    const letter = await applicant.download(page.root.querySelector('a[href^="/surat/"]')?.getAttribute('href') ?? '');
    expect(letter).toMatchObject({ status: 200, type: 'application/pdf' });
  });
});
