import { eventually, samplePdf } from '@loket/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { signedIn } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { decide } from './officer';
import { violationsOn, widthAt320 } from './page-checks';
import { fillSection, typeInto } from './typed';
import { walk } from './walk';

const kobar = 'kesbangpol-kotawaringin-barat';
const LIST = `/masterdata/ormas?kantor=${kobar}`;
/** Nobody else's names, however often the tests run. */
const run = Date.now().toString(36);
/** Like "Ikatan Petani Karet Mandiri Kotawaringin (contoh)" of the demonstration. */
const alike = `Petani Karet Mandiri Kotawaringin ${run}`;
const runInFile = `berkas ${run}`;
const inFile = [`Sanggar Tari ${runInFile}`, `Paguyuban Nelayan ${runInFile}`];

let browser: Browser;
let enumerator: Page;
let reviewer: Page;
beforeAll(async () => {
  browser = await launch();
  [enumerator, reviewer] = [await newPerson(browser), await newPerson(browser)];
  await signIn(enumerator, 'pendata@kobar.contoh.id');
  await signIn(reviewer, 'pemeriksa@kobar.contoh.id');
});
afterAll(() => browser.close());

const rowOf = (page: Page, name: string) => page.locator('tr', { hasText: name });
const isSound = async (page: Page): Promise<void> => {
  expect(await violationsOn(page)).toEqual([]);
  expect(await widthAt320(page)).toBeLessThanOrEqual(320);
};

/** Reloads the list until it shows the organisation with these words, such as its state or what can be done with it. */
async function inList(page: Page, name: string, words: string): Promise<Locator> {
  return eventually(async () => {
    await page.goto(`${LIST}&q=${encodeURIComponent(name)}`);
    expect(await rowOf(page, name).innerText()).toContain(words);
    return rowOf(page, name);
  }, 30_000);
}

const follow = async (page: Page, name: string, link: string): Promise<void> =>
  (await inList(page, name, link)).getByRole('link', { name: link }).click();

describe('an organisation that an enumerator enters', () => {
  const step = walk();

  step('is asked for as the source has it, and told by its fields where it is wrong', async () => {
    await enumerator.goto('/masterdata/ormas');
    await isSound(enumerator);
    await enumerator.getByRole('link', { name: 'Tambah Ormas' }).click();
    expect(await enumerator.locator('.crumbs').innerText()).toBe('Halaman Awal > Masterdata > Tambah Ormas');
    await fillSection(enumerator, { organisationName: alike, termFrom: '2029', termUntil: '2024' });
    await enumerator.getByRole('button', { name: 'Lanjut ke berkas' }).click();
    expect(await enumerator.locator('#termUntil-salah').innerText()).toContain('tidak boleh sebelum');
    expect(await enumerator.locator('#organisationName').inputValue()).toBe(alike);
    await isSound(enumerator);
  });

  step('is shown beside organisations like it before anything is stored', async () => {
    await fillSection(enumerator, {
      ...{ secretariatAddress: 'Jalan Karet 7', termFrom: '2024', termUntil: '2029' },
      ...{ chairName: 'Ani Keliru', secretaryName: 'Budi', treasurerName: 'Cici' },
    });
    await enumerator.getByRole('button', { name: 'Lanjut ke berkas' }).click();
    await enumerator.getByRole('link', { name: /Ikatan Petani Karet Mandiri/ }).waitFor();
    await isSound(enumerator);
    await enumerator.getByRole('button', { name: 'Bukan yang sama, simpan' }).click();
    await enumerator.getByRole('heading', { name: 'Form Berkas' }).waitFor();
  });

  step('takes files, each with its title and description, and is stored with its number', async () => {
    const file = { name: 'akta.pdf', mimeType: 'application/pdf', buffer: Buffer.from(samplePdf(run)) };
    await enumerator.locator('#file').setInputFiles(file);
    await typeInto(enumerator.locator('#note'), 'Nomor 7');
    await enumerator.getByRole('button', { name: 'Masukkan Berkas' }).click();
    expect(await enumerator.locator('#title-salah').innerText()).toBe('Judul belum diisi.');
    expect(await enumerator.locator('#note').inputValue()).toBe('Nomor 7');
    await isSound(enumerator);
    await enumerator.locator('#file').setInputFiles(file);
    await typeInto(enumerator.locator('#title'), 'Akta pendirian');
    await enumerator.getByRole('button', { name: 'Masukkan Berkas' }).click();
    await enumerator.getByRole('heading', { name: 'Akta pendirian' }).waitFor();
    await enumerator.getByRole('button', { name: 'Simpan' }).click();
    await enumerator.getByText(/Data tersimpan dengan nomor DAT-6201-\d{4}-\d{6}/).waitFor();
  });

  step('is seen by the reviewer with its files and what is like it, and goes back with a reason', async () => {
    await follow(reviewer, alike, 'Periksa');
    await reviewer.getByRole('button', { name: 'Ambil' }).first().click();
    await reviewer.getByText('Menurut pendata: bukan yang sama').waitFor();
    await reviewer.getByRole('link', { name: 'Akta pendirian' }).waitFor();
    await isSound(reviewer);
    await typeInto(reviewer.locator('#alasan'), 'Nama ketua salah');
    await decide(reviewer, 'return');
  });

  step('is corrected by its enumerator, accepted, and then on record', async () => {
    await follow(enumerator, alike, 'Perbaiki');
    await enumerator.getByText('Nama ketua salah').waitFor();
    await isSound(enumerator);
    await fillSection(enumerator, { chairName: 'Ani Benar' });
    await enumerator.getByRole('button', { name: 'Kirim kembali' }).click();
    await enumerator.getByText('Perbaikan terkirim').waitFor();
    // The file comes back to whoever had it.
    await follow(reviewer, alike, 'Periksa');
    await decide(reviewer, 'accept');
    await follow(enumerator, alike, 'Buka data ormas');
    await enumerator.getByText('Ani Benar').waitFor();
  });
});

describe('a spreadsheet', () => {
  const step = walk();

  step('with good and bad rows is told row by row, and its good rows are stored', async () => {
    await enumerator.goto(LIST);
    await enumerator.getByRole('link', { name: 'Unggah dari berkas Excel atau CSV' }).click();
    await isSound(enumerator);
    const header =
      'Nama Organisasi;Alamat Kantor / Sekretariat;Tahun awal periode;Tahun akhir periode;Nama Ketua;Nama Sekretaris;Nama Bendahara';
    const rest = 'Jalan Contoh 1;2024;2029;Ani;Budi;Cici';
    const rows = [...inFile.map((name) => `${name};${rest}`), `=1+1;${rest}`, `;${rest}`];
    const buffer = Buffer.from([header, ...rows].join('\n'));
    await enumerator.locator('#spreadsheet').setInputFiles({ name: 'ormas.csv', mimeType: 'text/csv', buffer });
    await enumerator.getByRole('button', { name: 'Unggah dan periksa' }).click();
    await enumerator.getByText('Sel A4 berisi rumus; tempel nilainya.').waitFor();
    await isSound(enumerator);
    await enumerator.getByRole('button', { name: 'Simpan 2 baris yang benar' }).click();
    await eventually(async () => {
      await enumerator.reload();
      expect(await enumerator.locator('#kemajuan').innerText()).toBe(
        'Selesai: 2 baris tersimpan dan menunggu pemeriksaan.',
      );
    }, 30_000);
    await isSound(enumerator);
  });

  step('is reviewed at once, each entry with its own result', async () => {
    await eventually(async () => {
      await reviewer.goto(`${LIST}&keadaan=in-review&q=${runInFile}`);
      expect(await reviewer.locator('input[name="data"]').count()).toBe(2);
    }, 30_000);
    for (const box of await reviewer.locator('input[name="data"]').all()) await box.check();
    await reviewer.getByRole('button', { name: 'Terima yang dipilih' }).click();
    await reviewer.getByRole('heading', { name: 'Hasil penerimaan' }).waitFor();
    await isSound(reviewer);
    for (const name of inFile) expect(await rowOf(reviewer, name).innerText()).toMatch(/Diterima|sedang diproses/);
    for (const name of inFile) await inList(enumerator, name, 'Terdata');
  });
});

describe('a kabupaten', () => {
  it('sees nothing of another, and the supervisor of the province sees all fourteen', async () => {
    const stranger = await signedIn('pendata@kotim.contoh.id');
    expect((await stranger.open(LIST)).status).toBe(404);
    const form = await stranger.open(`/masterdata/ormas/tambah?kantor=${kobar}`);
    expect(form.status).toBe(403);
    const supervisor = await signedIn('pengawas@kalteng.contoh.id');
    const offices = await supervisor.open('/masterdata/ormas');
    expect(offices.root.querySelectorAll('tbody tr')).toHaveLength(14);
    expect((await supervisor.open(LIST)).status).toBe(200);
    const home = await stranger.open('/');
    expect(home.text).not.toContain('Pendataan ormas');
  });
});
