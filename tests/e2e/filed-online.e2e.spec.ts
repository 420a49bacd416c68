import { Person, claim, decide, eventually, giveVerdicts, testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { stranger } from './at-portal';
import { launch, newPerson } from './browser';
import { linkIn, mailTo } from './inbox';
import { danglingLinksOn, violationsOn, widthAt320 } from './page-checks';
import { fillSection } from './typed';
import { uploadTo } from './upload-to';
import { walk } from './walk';

const phone = { width: 360, height: 740 };
const email = `hartono.${Date.now()}@contoh.id`;
const answers = {
  ...{
    organisationName: 'Paguyuban Batik Jlamprang',
    address: 'Jalan Jlamprang 9, Pekalongan',
    chairName: 'Sri Rejeki',
  },
  ...{ name: 'Hartono', nik: '3375011203850001', phone: '081234567890' },
};
const office = (who: string): Promise<Person> => Person.signIn(testStack(), `${who}@pekalongan.contoh.id`);
const step = walk();

let browser: Browser;
let applicant: Page;
let draftPath: string;
let number: string;
let trackingPath: string;

beforeAll(async () => {
  browser = await launch();
  applicant = await newPerson(browser);
  await applicant.setViewportSize(phone);
});
afterAll(() => browser.close());

const isSound = async (page: Page): Promise<void> => {
  expect(await violationsOn(page)).toEqual([]);
  expect(await danglingLinksOn(page)).toEqual([]);
  expect(await widthAt320(page)).toBeLessThanOrEqual(320);
};
const press = (name: string): Promise<void> => applicant.getByRole('button', { name, exact: true }).click();
/** Takes the case's next row and decides it, as its executor does at the office. */
const takes = async (who: string, outcome: string, reason?: string): Promise<void> => {
  const officer = await office(who);
  await decide(officer, await claim(officer, number), outcome, reason);
};

describe('a certificate of existence, filed from a telephone without an account', () => {
  step(
    'it begins at the page of the service, and asks online for the address that the counter leaves out',
    async () => {
      await applicant.goto('/layanan/existence-certificate');
      await applicant.getByText('Atau datang langsung ke loket').waitFor();
      await press('Ajukan daring');
      await applicant.waitForURL(/\/pendaftaran\/[\da-f-]{36}\/organisation$/);
      draftPath = new URL(applicant.url()).pathname.replace('/organisation', '');
      await fillSection(applicant, { ...answers, nik: '3375' });
      await press('Simpan dan lanjut');
      await applicant.locator('#email-salah').waitFor();
      expect(await applicant.locator('#nik-salah').innerText()).toContain('16 angka');
      expect(await applicant.locator('#chairName').inputValue()).toBe(answers.chairName);
      await isSound(applicant);
    },
  );

  step('it is kept, and taken up again by the link in the mail, and by no stranger', async () => {
    await fillSection(applicant, { nik: answers.nik, email });
    await press('Simpan, lanjut nanti');
    await applicant.getByText('Tautan untuk melanjutkan dikirim ke e-mail Anda').waitFor();
    await isSound(applicant);
    const link = new URL(linkIn(await mailTo(email, /Lanjutkan permohonan/))).pathname;
    for (const path of [draftPath, `${draftPath}/periksa`, `${draftPath}/tersimpan`])
      expect((await stranger().open(path)).path).toMatch(/^\/masuk/);
    expect((await stranger().open(`${link.slice(0, -4)}aaaa`)).status).toBe(404);
    await applicant.context().clearCookies();
    await applicant.goto(link);
    await applicant.waitForURL(/\/dokumen$/);
  });

  step('its papers are uploaded: what is none is refused with the reason, and a missing one is told', async () => {
    await isSound(applicant);
    await applicant.locator('#berkas-identity-card').setInputFiles({
      ...{ name: 'ktp.pdf', mimeType: 'application/pdf', buffer: Buffer.from('bukan PDF') },
    });
    await applicant.locator('#unggah-identity-card button').click();
    await applicant.getByText('Isi berkas bukan').first().waitFor();
    await uploadTo(applicant, 'berkas-identity-card', 'png', email);
    await applicant.goto(`${draftPath}/periksa`);
    await press('Ajukan permohonan');
    await applicant.getByText('Formulir Permohonan belum diunggah').first().waitFor();
    await applicant.goto(`${draftPath}/dokumen`);
    await uploadTo(applicant, 'berkas-application-form', 'pdf', email);
    const preview = await applicant.locator('#dokumen-application-form a').getAttribute('href');
    expect((await applicant.request.get(preview ?? '')).status()).toBe(200);
    expect((await stranger().open(preview ?? '')).path).toMatch(/^\/masuk/);
  });

  step('it is checked and filed once: number, receipt, and the link by mail', async () => {
    await applicant.goto(`${draftPath}/periksa`);
    await isSound(applicant);
    await press('Ajukan permohonan');
    await applicant.waitForURL(/\/ajukan\/terkirim\//);
    number = await applicant.locator('.number').innerText();
    expect(number).toMatch(/^SKK-3375-\d{4}-\d{6}$/);
    await isSound(applicant);
    const receipt = await applicant.getByRole('link', { name: 'Unduh tanda terima' }).getAttribute('href');
    expect((await (await applicant.request.get(receipt ?? '')).body()).subarray(0, 5).toString()).toBe('%PDF-');
    trackingPath = new URL(linkIn(await mailTo(email, new RegExp(number)))).pathname;
    await applicant.goto(`${draftPath}/organisation`);
    await applicant.waitForURL(new RegExp(trackingPath));
    await applicant.getByText('Permohonan ini sudah diajukan').waitFor();
  });

  step('the counter has it among its tasks, rejects a paper and returns it with the reason', async () => {
    const officer = await office('petugas');
    const task = await claim(officer, number);
    expect(task.case.values).toMatchObject({ ...answers, phone: '+6281234567890', email });
    await giveVerdicts(officer, task, ['identity-card']);
    await decide(officer, task, 'done');
    await takes('petugas', 'return', 'Tanda pengenal tidak terbaca');
    await mailTo(email, /perlu diperbaiki|dikembalikan/i);
  });

  step('it is corrected by the link: only what was rejected, and not before it was replaced', async () => {
    await eventually(async () => {
      await applicant.goto(trackingPath);
      expect(await applicant.locator('#perbaikan').count()).toBe(1);
    }, 20_000);
    expect(await applicant.locator('#perbaikan').innerText()).toContain('Tanda pengenal tidak terbaca');
    expect(await applicant.locator('[id^="unggah-"]').count()).toBe(1);
    await isSound(applicant);
    await press('Kirim perbaikan');
    await applicant.getByText('Ganti Tanda Pengenal').first().waitFor();
    await uploadTo(applicant, 'berkas-identity-card', 'pdf', `${email} baru`);
    await press('Kirim perbaikan');
    await applicant.getByText('Perbaikan terkirim').waitFor();
    expect(await applicant.locator('#perbaikan').count()).toBe(0);
  });

  step('its certificate is had by the link once it was handed over, and by nothing less', async () => {
    await takes('petugas', 'approve');
    await takes('kasi', 'approve');
    await takes('kepala', 'approve');
    await takes('kasi', 'done');
    expect(await applicant.locator('a[href*="/surat/"]').count()).toBe(0);
    await takes('petugas', 'done');
    const letter = await eventually(async () => {
      await applicant.goto(trackingPath);
      const href = await applicant.locator('a[href*="/surat/"]').first().getAttribute('href', { timeout: 1_000 });
      if (href === null) throw new Error('The letter is not there yet');
      return href;
    }, 30_000);
    expect((await (await applicant.request.get(letter)).body()).subarray(0, 5).toString()).toBe('%PDF-');
    await isSound(applicant);
    const [, id] = letter.split('/surat/');
    const guessed = trackingPath.replace(/[^/]{4}$/, 'aaaa');
    expect((await stranger().open(`/surat/${id}`)).path).toMatch(/^\/masuk/);
    expect((await stranger().download(`${guessed}/surat/${id}`)).status).toBe(404);
  });
});

it('a grant is proposed online by legal entities alone', async () => {
  const visitor = stranger();
  const page = await visitor.open('/layanan/grant-proposal');
  const form = await visitor.send(page, '/ajukan/kesbangpol-balikpapan/grant-proposal');
  const refused = await visitor.send(form, form.path, { legalEntity: 'no' });
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('UU 23/2014 Pasal 298')]);
});
