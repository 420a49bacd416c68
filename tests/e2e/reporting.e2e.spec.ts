import { eventually, testStack } from '@loket/testing';
import { Client, Connection } from '@temporalio/client';
import type { Browser, Page } from 'playwright-core';
import { launch, newPerson, signIn } from './browser';
import { mailTo } from './inbox';
import { checkDocuments, decide, openTask } from './officer';
import { violationsOn, widthAt320 } from './page-checks';
import { fillSection } from './typed';
import { uploadTo } from './upload-to';
import { walk } from './walk';

const email = 'pelapor@contoh.id';
const name = 'Paguyuban Seni Karungut Barito (contoh)';
const semester = 'Semester II 2025 (Juli–Desember)';
const pages = {
  activities: {
    activities: 'Latihan karungut, 12 Agustus 2025, Buntok, 40 peserta\nPentas, 28 Oktober 2025, Buntok, 300 penonton',
  },
  development: { boardChanged: 'no', addressChanged: 'no', members: '64 orang', finance: 'Iuran Rp 4.000.000, habis' },
  signatories: {
    reportNumber: '07/PSKB/I/2026',
    reportDate: '15-01-2026',
    chairName: 'Jaka Contoh',
    secretaryName: 'Kirana Contoh',
  },
};

let browser: Browser;
let reporter: Page;
let verifier: Page;
let caseNumber = '';
let casePath = '';
let letterNumber = '';

beforeAll(async () => {
  browser = await launch();
  [reporter, verifier] = await Promise.all([newPerson(browser), newPerson(browser)]);
  await Promise.all([signIn(reporter, email), signIn(verifier, 'verifikator@kalteng.contoh.id')]);
});
afterAll(() => browser.close());

const step = walk();
const next = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjut' }).last().click();
const begin = async (page: Page): Promise<void> => {
  await page.goto('/permohonan');
  await page.getByRole('button', { name: 'Mulai pelaporan ormas' }).click();
  await page.waitForURL(/\/organisation$/);
};

describe('the half-yearly report of an ormas, from the form to the Surat Pelaporan', () => {
  step('the reporter searches the register by a misspelt name, with the Enter key, and loses nothing', async () => {
    await begin(reporter);
    expect(await reporter.innerText('main')).toContain('Halaman Awal > Pelaporan');
    await fillSection(reporter, { halfYear: '2025-2' });
    await reporter.locator('#cari-ormas').fill('seni karungt barito');
    await reporter.locator('#cari-ormas').press('Enter');
    await reporter.getByText(name).waitFor();
    expect(await reporter.locator('#halfYear').inputValue()).toBe('2025-2');
    expect(await violationsOn(reporter)).toEqual([]);
    expect(await widthAt320(reporter)).toBeLessThanOrEqual(320);
    await reporter.getByText(name).click();
    await next(reporter);
  });

  step('the other pages and the signed report follow; the check names the organisation, not its id', async () => {
    for (const [section, values] of Object.entries(pages)) {
      await reporter.waitForURL(new RegExp(`/${section}$`));
      await fillSection(reporter, values);
      await next(reporter);
    }
    await reporter.waitForURL(/dokumen$/);
    await uploadTo(reporter, 'berkas-report', 'pdf', 'pertama');
    await reporter.goto(reporter.url().replace(/dokumen.*$/, 'periksa'));
    const text = await reporter.innerText('main');
    expect(text).toContain(name);
    expect(text).toContain(semester);
    await reporter.locator('main form button.btn').click();
    await reporter.waitForURL(/terkirim$/);
    caseNumber = /LAP-6200-\d{4}-\d{6}/.exec(await reporter.innerText('main'))?.[0] ?? '';
    casePath = new URL(reporter.url()).pathname.replace('/terkirim', '');
    expect(caseNumber).not.toBe('');
  });

  step('the verifier sees whose report it is and that the account is not bound yet, and returns it', async () => {
    await openTask(verifier, caseNumber);
    const text = await verifier.innerText('main');
    expect(text).toContain(name);
    expect(text).toContain('belum terikat pada ormas ini');
    await checkDocuments(verifier, { report: 'Belum ditandatangani sekretaris' });
    await decide(verifier, 'return');
    await mailTo(email, /Belum ditandatangani sekretaris/);
  });

  step('the reporter replaces the report, and the verifier accepts it', async () => {
    await reporter.goto(casePath);
    await uploadTo(reporter, 'berkas-report', 'pdf', 'perbaikan');
    await reporter.locator('form[action$="/perbaikan"] button').click();
    await openTask(verifier, caseNumber);
    await checkDocuments(verifier);
    await decide(verifier, 'approve');
  });

  step('the Surat Pelaporan is downloaded', async () => {
    await mailTo(email, new RegExp(`Surat untuk permohonan ${caseNumber} sudah terbit`));
    await reporter.goto(casePath);
    const letter = reporter.locator('a[href^="/surat/"]').first();
    letterNumber = /220\/\S+/.exec(await reporter.innerText('main'))?.[0] ?? '';
    const pdf = await reporter.request.get((await letter.getAttribute('href')) ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(letterNumber).not.toBe('');
  });

  step('the public record shows the report with its number, and the half-years that are missing', async () => {
    const visitor = await newPerson(browser);
    await visitor.goto(`/cari-ormas?q=${encodeURIComponent('karungut')}`);
    await visitor.getByRole('link', { name }).click();
    await eventually(async () => {
      await visitor.reload();
      expect(await visitor.innerText('table')).toContain(letterNumber);
    });
    expect(await visitor.innerText('table')).toContain(semester);
    const missing = await visitor.locator('main section ul').last().innerText();
    expect(missing).toContain('Semester I 2025 (Januari–Juni)');
    expect(missing).not.toContain(semester);
    expect(await violationsOn(visitor)).toEqual([]);
  });

  step(
    'a second report on the half-year is refused with the number of the first; the account is bound now',
    async () => {
      await eventually(async () => {
        await begin(reporter);
        expect(await reporter.getByText(name).count()).toBe(1);
      });
      await reporter.getByText(name).click();
      await fillSection(reporter, { halfYear: '2025-2' });
      await next(reporter);
      const summary = await reporter.locator('.summary').innerText();
      expect(summary).toContain(`${semester} sudah dilaporkan dengan Surat Pelaporan nomor ${letterNumber}`);
    },
  );

  step(
    'the office’s round of reminders writes to the account that is bound now, of the half-year that is missing',
    async () => {
      const { temporalAddress: address, temporalNamespace: namespace } = testStack();
      const connection = await Connection.connect({ address });
      await new Client({ connection, namespace }).schedule
        .getHandle('report-reminders:bakesbangpol-kalteng')
        .trigger()
        .finally(() => connection.close());
      const mail = await mailTo(email, /^Laporan Semester .* (ditunggu|jatuh tempo|belum kami terima)/);
      expect(mail.text).toContain(name);
    },
  );
});
