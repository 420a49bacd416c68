import { eventually, sampleApplication, testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { launch, newPerson, signIn } from './browser';
import { exportHistories, exportLogs, exportTopics, findStrings } from './export-everything';
import { linkIn, mailTo } from './inbox';
import { checkDocuments, decide, openTask } from './officer';
import { plant } from './plant';
import { fillSection, typeInto, typedStrings } from './typed';
import { uploadTo } from './upload-to';
import { walk } from './walk';

const email = `pemohon.${Date.now()}@contoh.id`;
const password = 'Perahu-Kahayan-77-jalan';
const tag = 'Rungan';
const organisation = sampleApplication(tag).organisation['organisationName'] ?? '';

let browser: Browser;
let visitor: Page;
let applicant: Page;
let provincial: Page;
let ministry: Page;
let caseNumber = '';
let casePath = '';

beforeAll(async () => {
  browser = await launch();
  [visitor, applicant, provincial, ministry] = await Promise.all([
    newPerson(browser),
    newPerson(browser),
    newPerson(browser),
    newPerson(browser),
  ]);
});
afterAll(() => browser.close());

const step = walk();

describe('registration of an ormas, from the web form to the SKT in hand', () => {
  step('a visitor asks for an account and is told the number', async () => {
    await visitor.goto('/');
    await visitor.getByRole('link', { name: 'Belum punya akun?' }).first().click();
    await fillSection(visitor, {
      name: 'Sri Wahyuni Kahayan',
      email,
      phone: '081255501234',
      address: 'Jalan Tjilik Riwut Kilometer 7',
      purpose: 'registrant',
    });
    await visitor.getByRole('button', { name: /daftar/i }).click();
    await visitor
      .getByText(/AKN-6200-2026-\d{6}/)
      .first()
      .waitFor();
  });

  step('the account officer accepts the request', async () => {
    const officer = await newPerson(browser);
    const number = /AKN-\d{4}-\d{4}-\d{6}/.exec(await visitor.innerText('main'))?.[0] ?? '';
    await signIn(officer, 'akun@kalteng.contoh.id');
    await openTask(officer, number);
    expect(await officer.innerText('main')).toContain('Sri Wahyuni Kahayan');
    await decide(officer, 'accept');
  });

  step('the mail carries the username and a link that sets the password once', async () => {
    const mail = await mailTo(email, /\/kata-sandi\//);
    expect(mail.text).toContain(email);
    await applicant.goto(linkIn(mail));
    await typeInto(applicant.locator('#password'), password);
    await applicant.locator('#repeated').fill(password);
    await applicant.locator('main form button.btn').click();
    await applicant.goto(linkIn(mail));
    expect(await applicant.innerText('main')).toMatch(/sudah dipakai|tidak berlaku|sudah digunakan/i);
  });

  step('the applicant fills the three pages of the form', async () => {
    await signIn(applicant, email, password);
    await applicant.getByRole('button', { name: /pendaftaran/i }).click();
    for (const [section, values] of Object.entries(sampleApplication(tag))) {
      await applicant.waitForURL(new RegExp(`/${section}$`));
      await fillSection(applicant, values);
      await applicant.getByRole('button', { name: 'Simpan dan lanjut' }).last().click();
    }
    await applicant.waitForURL(/dokumen$/);
  });

  step('the documents are uploaded, each in its place', async () => {
    const inputs = await applicant
      .locator('input[type="file"]')
      .evaluateAll((all) => all.map((each) => ({ id: each.id, accept: each.getAttribute('accept') ?? '' })));
    expect(inputs).toHaveLength(17);
    for (const { id, accept } of inputs)
      await uploadTo(applicant, id, accept.includes('pdf') ? 'pdf' : 'png', 'pertama');
    expect(await applicant.locator('.chip.ok', { hasText: 'diunggah' }).count()).toBe(17);
  });

  step('the answers are checked and handed in, and the receipt is a PDF', async () => {
    await applicant.goto(applicant.url().replace(/dokumen.*$/, 'periksa'));
    expect(await applicant.innerText('main')).toContain(organisation);
    await applicant.locator('main form button.btn').click();
    await applicant.waitForURL(/terkirim$/);
    caseNumber = /SKT-6200-2026-\d{6}/.exec(await applicant.innerText('main'))?.[0] ?? '';
    expect(caseNumber).not.toBe('');
    casePath = new URL(applicant.url()).pathname.replace('/terkirim', '');
    const receipt = await applicant.request.get(`${casePath}/tanda-terima`);
    expect(receipt.headers()['content-type']).toContain('application/pdf');
    expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  step('the province cannot approve before every document is checked, and returns the file for one', async () => {
    await signIn(provincial, 'verifikator@kalteng.contoh.id');
    await openTask(provincial, caseNumber);
    expect(await provincial.locator('button[value="approve"]').isDisabled()).toBe(true);
    await checkDocuments(provincial, { 'application-letter': 'Nomor surat belum ada pada permohonan' });
    await decide(provincial, 'return');
    const mail = await mailTo(email, /Nomor surat belum ada pada permohonan/);
    expect(mail.subject).toContain('perlu diperbaiki');
  });

  step('the applicant replaces just that document, while the clock stands still', async () => {
    await correct('application-letter');
  });

  step('the province approves, and the ministry returns the file for another document', async () => {
    await openTask(provincial, caseNumber);
    await checkDocuments(provincial);
    await decide(provincial, 'approve');
    await signIn(ministry, 'verifikator@kemendagri.contoh.id');
    await openTask(ministry, caseNumber);
    await checkDocuments(ministry, { 'work-programme': 'Program kerja belum memuat tahun berjalan' });
    await decide(ministry, 'return');
    await mailTo(email, /Program kerja belum memuat tahun berjalan/);
    await correct('work-programme');
  });

  step('the ministry approves with its number and date', async () => {
    await openTask(ministry, caseNumber);
    await checkDocuments(ministry);
    await typeInto(ministry.locator('#ministryNumber'), '01-00-00/077/D.III.4/XI/2026');
    await ministry.locator('#ministryDate').fill('20-11-2026');
    await decide(ministry, 'approve');
  });

  step('the head approves, and the SKT reaches the applicant by mail and in the portal', async () => {
    const head = await newPerson(browser);
    await signIn(head, 'kepala@kalteng.contoh.id');
    await openTask(head, caseNumber);
    await decide(head, 'approve');
    const mail = await mailTo(email, /sudah terbit/i);
    await applicant.goto(linkIn(mail));
    const letter = applicant.locator('a[href^="/surat/"]').first();
    await letter.waitFor();
    const pdf = await applicant.request.get((await letter.getAttribute('href')) ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  step('the tracking page shows each stage with when it was', async () => {
    await applicant.goto(casePath);
    const text = await applicant.innerText('main');
    for (const stage of [
      'Verifikasi provinsi',
      'Verifikasi Kemendagri',
      'Pengesahan Kepala Badan',
      'Penerbitan',
      'Penyerahan',
    ])
      expect(text).toContain(stage);
    expect(await applicant.locator('.line .done').count()).toBeGreaterThanOrEqual(5);
  });

  step('"Cari Ormas" finds the organisation, also misspelt', async () => {
    await eventually(async () => {
      await visitor.goto(`/cari-ormas?q=${encodeURIComponent('pemuda sungai rungn')}`);
      expect(await visitor.innerText('main')).toContain(organisation);
    });
  });

  step('nothing that was typed stands in a history, a topic or a log', async () => {
    const stack = testStack();
    const exported = [...(await exportHistories(stack)), ...(await exportTopics(stack)), ...exportLogs(stack)];
    expect(exported.length).toBeGreaterThan(20);
    const strings = [...typedStrings(), email, password].filter((each) => each.length >= 5);
    expect(strings.length).toBeGreaterThan(40);
    expect(findStrings(exported, strings)).toEqual([]);
  });

  step('a planted string is found in each of the three', async () => {
    const stack = testStack();
    const planted = 'Tertanam-Sengaja-4711';
    await plant(planted);
    const found = findStrings(
      [...(await exportHistories(stack)), ...(await exportTopics(stack)), ...exportLogs(stack)],
      [planted],
    );
    expect(new Set(found.map(({ place }) => place.split(' ')[0]))).toEqual(new Set(['history', 'topic', 'log']));
  });
});

async function correct(requirement: string): Promise<void> {
  await applicant.goto(casePath);
  expect(await applicant.innerText('main')).toMatch(/waktu berhenti/i);
  expect(await applicant.locator('input[type="file"]').count()).toBe(1);
  await uploadTo(applicant, `berkas-${requirement}`, 'pdf', 'perbaikan');
  await applicant.locator('form[action$="/perbaikan"] button').click();
  await eventually(async () => {
    await applicant.goto(casePath);
    expect(await applicant.locator('form[action$="/perbaikan"]').count()).toBe(0);
  });
}
