import type { LetterVerification } from '@loket/contracts';
import { eventually, samplePdf, testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { signatureInPdf } from '../../services/documents/src/signing/testing/signature-in-pdf';
import { textOfPdf } from '../../services/documents/src/testing/text-of-pdf';
import { signedIn } from './at-portal';
import { launch } from './browser';
import { press, takeIn, waitForTicket } from './counter-walk/counter-page';
import { CounterStaff } from './counter-walk/counter-staff';
import { filesOf, mailTo } from './inbox';
import { violationsOn, widthAt320 } from './page-checks';
import { typeInto } from './typed';
import { walk } from './walk';

/** Nobody else's, however often the tests run. */
const run = String(Date.now()).slice(-7);
const applicant = { name: `Sari Telepon ${run}`, nik: '1806204203800001', address: 'Jalan Gisting 2' };
const calledFrom = `0812${run}1`;
const notedAtCounter = `0813${run}2`;
const civilDocument = Buffer.from(samplePdf(`KARTU KELUARGA ${run}`));
const inboxOf = (number: string): string => `+62${number.slice(1)}@whatsapp.contoh.id`;

let browser: Browser;
let staff: CounterStaff;
let number: string;
let signed: Buffer;
beforeAll(async () => {
  browser = await launch();
  staff = new CounterStaff(browser, 'tanggamus');
});
afterAll(() => browser.close());

/** The case page of the row, in front of whoever has it. */
async function atRow(role: string): Promise<Page> {
  const page = await staff.at(role);
  await press(page, number, 'Kerjakan');
  await page.waitForURL(/\/tugas\//);
  return page;
}

async function decide(page: Page, outcome = 'done'): Promise<void> {
  await page.locator(`#keputusan button[name="keputusan"][value="${outcome}"]`).click();
  await page.waitForURL(/\/(loket|antrean)$/);
}

const straightOn = async (role: string, outcome?: string): Promise<void> => decide(await atRow(role), outcome);

const fill = (page: Page, entry: string, text: string): Promise<void> =>
  typeInto(page.locator(`#keputusan [name="${entry}"]`), text);

/** Sends a file at row 8 and waits for what the page says about it. */
async function upload(page: Page, buffer: Buffer, told: RegExp): Promise<void> {
  await page
    .locator('#berkas-civilDocument')
    .setInputFiles({ name: 'dokumen.pdf', mimeType: 'application/pdf', buffer });
  await page.locator('#unggah-civilDocument button').click();
  await page.locator('main').getByText(told).first().waitFor();
}

/** The letters that the counter's page links to. */
const letterLinks = (page: Page) => page.locator('main').getByRole('link', { name: 'Cetak surat' });

const sound = { coversFile: true, isUntouched: true, isByCertificate: true };
const step = walk();

step('rows 1 and 2: the call is noted, and the applicant is asked by WhatsApp to send the papers again', async () => {
  const page = await staff.at('call-centre-officer');
  number = await takeIn(page, 'Pengaduan online', {
    ...{ ...applicant, phone: calledFrom, whatsapp: calledFrom },
    ...{ district: '18.06.20', requestedDocument: 'Kartu Keluarga' },
  });
  await straightOn('call-centre-officer');
  const message = await mailTo(inboxOf(calledFrom), /kirim ulang/);
  expect(message.subject).toBe(`WhatsApp +62${calledFrom.slice(1)}`);
  expect(message.text).toContain(
    `Yth. ${applicant.name}, telepon Anda sudah kami catat dengan nomor permohonan ${number}`,
  );
});

step('rows 3 to 6: the papers are taken up, printed and registered, with the number of WhatsApp', async () => {
  await straightOn('whatsapp-operator');
  await straightOn('data-operator');
  await straightOn('print-operator');
  const page = await atRow('registration-officer');
  await fill(page, 'whatsappNumber', 'belum tahu');
  await page.locator('#keputusan button[name="keputusan"]').click();
  await page.getByText('Nomor WA pemohon tidak benar').first().waitFor();
  expect(await page.locator('#keputusan [name="whatsappNumber"]').inputValue()).toBe('belum tahu');
  await fill(page, 'whatsappNumber', notedAtCounter);
  await decide(page);
});

step(
  'rows 7 and 8: the document from SIAK is uploaded; what could not be signed is refused in a sentence',
  async () => {
    await straightOn('identity-section-head', 'approve');
    const page = await atRow('entry-operator');
    await upload(page, Buffer.from('Ini bukan PDF'), /Isi berkas bukan PDF/);
    await upload(page, civilDocument.subarray(0, 350), /rusak atau tidak lengkap/);
    await upload(page, civilDocument, /dokumen\.pdf/);
    await fill(page, 'documentNumber', `KK-${run}`);
    await decide(page);
  },
);

step('rows 9 and 10: the head signs that very file, and the operator prints the signed one', async () => {
  const head = await atRow('agency-head');
  const shown = await head.getByRole('link', { name: 'Dokumen dari SIAK (PDF)' }).getAttribute('href');
  expect((await (await head.request.get(shown ?? '')).body()).equals(civilDocument)).toBe(true);
  await decide(head, 'approve');
  const page = await atRow('entry-operator');
  const href = await letterLinks(page).first().getAttribute('href');
  signed = await (await page.request.get(href ?? '')).body();
  expect(signed.subarray(0, civilDocument.length).equals(civilDocument)).toBe(true);
  expect(signatureInPdf(signed)).toMatchObject(sound);
  const text = await textOfPdf(signed);
  expect(text).toContain(`KARTU KELUARGA ${run}`);
  expect(text).toContain(`Nomor dokumen : KK-${run}`);
  await decide(page);
});

step('the signed document is known by its code, and a changed one is not', async () => {
  const code = /\/periksa\/([0-9A-Z]{16})/.exec(await textOfPdf(signed))?.[1] ?? '';
  const page = await staff.at('entry-operator');
  await page.goto(`/periksa/${code}`);
  expect(await page.locator('main').innerText()).toContain('Dokumen Kependudukan');
  const { DOCUMENTS_URL = '' } = testStack().env['portal'] ?? {};
  const verify = (body: Buffer): Promise<Response> =>
    fetch(new URL('/verification', DOCUMENTS_URL), {
      ...{ method: 'POST', body: Uint8Array.from(body), headers: { 'content-type': 'application/pdf' } },
    });
  expect((await (await verify(signed)).json()) as LetterVerification).toMatchObject({ code, status: 'valid' });
  expect((await verify(Buffer.concat([signed, Buffer.from('\n')]))).status).toBe(404);
});

step('rows 11 and 12: initialled, then sorted; the page and the report count the files by kecamatan', async () => {
  await straightOn('division-head', 'approve');
  const page = await atRow('sorting-officer');
  const before = await countedOf(page, 'Gisting (berkas ini)');
  expect(await violationsOn(page)).toEqual([]);
  expect(await widthAt320(page)).toBe(320);
  await decide(page);
  const count = await eventually(async () => {
    await page.goto('/laporan/per-kecamatan');
    const [, , counted = NaN] = await numbersOf(page, 'Gisting');
    if (counted !== before + 1) throw new Error(`The report counts ${counted}`);
    return counted;
  }, 20_000);
  expect(await page.locator('main tbody tr').count()).toBe(21);
  expect(await violationsOn(page)).toEqual([]);
  expect(await widthAt320(page)).toBe(320);
  const href = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
  const file = await (await page.request.get(href ?? '')).text();
  expect(file).toMatch(new RegExp(`\r\n18\\.06\\.20;Gisting;\\d+;${count};\\d+\r\n`));
  const stranger = await signedIn('verifikator@kalteng.contoh.id');
  expect((await stranger.open(href ?? '')).status).toBe(404);
});

step('row 13: the signed document reaches the applicant by WhatsApp, at the number that was noted', async () => {
  await straightOn('pdf-operator');
  const message = await mailTo(inboxOf(notedAtCounter), /sudah jadi dan terlampir/);
  expect(message.text).toContain(number);
  const files = await filesOf(message);
  expect([...files.keys()]).toEqual([`${number}.pdf`]);
  expect(files.get(`${number}.pdf`)?.equals(signed)).toBe(true);
});

step('rows 14 and 15: the minutes list the document, and the head signs them', async () => {
  const page = await atRow('innovation-head');
  await page.getByText('diterima WhatsApp').first().waitFor();
  await fill(page, 'deliveryUnit', `UPT Gisting ${run}`);
  await decide(page);
  await straightOn('agency-head', 'approve');
  const courier = await atRow('courier');
  const href = await letterLinks(courier).last().getAttribute('href');
  const minutes = await (await courier.request.get(href ?? '')).body();
  expect(signatureInPdf(minutes)).toMatchObject(sound);
  const text = await textOfPdf(minutes);
  for (const told of [`UPT Gisting ${run}`, 'Gisting', 'Kartu Keluarga', `KK-${run}`, number])
    expect(text).toContain(told);
  expect(new Set(text.match(/470\/\d{3}\/Disdukcapil-/g)).size).toBe(2);
  await fill(courier, 'deliveredOn', '20-11-2026');
  await decide(courier);
});

step('rows 16 to 19: delivered, received, collected and archived', async () => {
  const unit = await atRow('technical-unit');
  await fill(unit, 'receivedBy', `Petugas UPT ${run}`);
  await decide(unit);
  const counter = await atRow('collection-officer');
  await fill(counter, 'collectedBy', applicant.name);
  await fill(counter, 'collectedOn', '21-11-2026');
  await decide(counter);
  await straightOn('archive-officer');
  await waitForTicket(await staff.at('archive-officer'), number, 'selesai');
});

/** The numbers in a line of a table, by its first cell. */
async function numbersOf(page: Page, name: string): Promise<readonly number[]> {
  const line = page.locator('main tbody tr', { has: page.locator(`td:first-child`, { hasText: name }) });
  const cells = await line.first().locator('td').allInnerTexts();
  return cells.map((cell) => Number(cell.trim()));
}

/** How many files of this kecamatan have passed the row this month, as its page tells it. */
async function countedOf(page: Page, name: string): Promise<number> {
  const [, , month = NaN] = await numbersOf(page, name);
  return month;
}
