import { Person, samplePdf, testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { launch, newPerson, signIn } from './browser';
import { applicantName, givenEmptyDraft } from './given-registrations';

let browser: Browser;
let page: Page;
let draft: string;

beforeAll(async () => {
  browser = await launch();
  page = await newPerson(browser, { javaScriptEnabled: false });
  await signIn(page, applicantName);
  draft = await givenEmptyDraft(await Person.signIn(testStack(), applicantName));
});
afterAll(() => browser.close());

const refresh = (list: string): Promise<void> => page.locator(`button[value="wilayah:${list}"]`).click();

describe('without JavaScript', () => {
  it('each list of regions is narrowed by its button, and everything typed stays', async () => {
    await page.goto(`/pendaftaran/${draft}/organisation`);
    await page.locator('#organisationName').fill('Perkumpulan Tanpa Skrip');
    await page.locator('#npwp').fill('12');
    for (const [list, code, next] of [
      ['province', '62', 'regency'],
      ['regency', '62.71', 'district'],
      ['district', '62.71.01', 'village'],
    ] as const) {
      expect(await page.locator(`#${next} option`).count()).toBe(1);
      await page.locator(`#${list}`).selectOption(code);
      await refresh(next);
      expect(await page.locator(`#${next} option`).count()).toBeGreaterThan(2);
    }
    await page.locator('#village').selectOption('62.71.01.1001');
    expect(await page.locator('#organisationName').inputValue()).toBe('Perkumpulan Tanpa Skrip');
    expect(await page.locator('.summary').count()).toBe(0);
  });

  it('a page with faults is saved, tells them, and "Simpan, lanjut nanti" leads to the list', async () => {
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).last().click();
    expect(await page.locator('#npwp-salah').innerText()).toContain('Yang tertulis 2 angka');
    expect(await page.locator('#village').inputValue()).toBe('62.71.01.1001');
    await page.locator('#npwp').fill('123');
    await page.getByRole('button', { name: 'Simpan, lanjut nanti' }).click();
    expect(new URL(page.url()).pathname).toBe('/permohonan');
    await page.goto(`/pendaftaran/${draft}/organisation`);
    expect(await page.locator('#npwp').inputValue()).toBe('123');
  });

  it('a document is uploaded and refused with its sentence in place', async () => {
    await page.goto(`/pendaftaran/${draft}/dokumen`);
    const choose = (name: string, buffer: Buffer) =>
      page.locator('#berkas-deed').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await choose('akta.pdf', Buffer.from('bukan PDF'));
    await page.locator('#unggah-deed button').click();
    expect(await page.locator('#berkas-deed-salah').innerText()).toMatch(/^Isi berkas bukan PDF/);
    await choose('akta.pdf', Buffer.from(samplePdf('akta')));
    await page.locator('#unggah-deed button').click();
    await page.locator('#dokumen-deed .chip.ok', { hasText: 'diunggah' }).waitFor();
  });
});
