import type { Browser, Page } from 'playwright-core';
import { eventually } from '@loket/testing';
import { refusal, signedIn } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { violationsOn, widthAt320 } from './page-checks';
import { fillSection, typeInto } from './typed';

const office = 'kecamatan-pangkalan-banteng';
const takeIn = (service: string): string => `/loket/${office}/${service}`;
const people = {
  counter: 'loket@banteng.contoh.id',
  service: 'pelayanan@banteng.contoh.id',
  operator: 'operator@banteng.contoh.id',
  head: 'kasi@banteng.contoh.id',
  camat: 'camat@banteng.contoh.id',
} as const;
type Who = keyof typeof people;

/** Nobody else's name, however often the tests run. */
const run = Date.now().toString(36);
const named = (name: string): string => `${name} ${run}`;

const letterOf = (name: string) => ({
  ...{ kind: 'police-record', name, nik: '6201061203800001', birthPlace: 'Karang Mulya', birthDate: '12-03-1980' },
  ...{ address: 'Jalan Sawit 3', villageName: 'Karang Mulya', purpose: 'Melamar pekerjaan' },
});
const recordingOf = (name: string) => ({
  ...{ name, nik: '6201061203800001', address: 'Jalan Sawit 3', villageName: 'Karang Mulya', purpose: 'first' },
});

let browser: Browser;
const pages = new Map<Who, Page>();
const at = (who: Who): Page => {
  const page = pages.get(who);
  if (page === undefined) throw new Error(`${who} is not signed in`);
  return page;
};

beforeAll(async () => {
  browser = await launch();
  for (const who of ['counter', 'service', 'operator', 'head', 'camat'] as const) {
    const page = await newPerson(browser);
    await signIn(page, people[who]);
    pages.set(who, page);
  }
});
afterAll(() => browser.close());

const rowOf = (page: Page, name: string) => page.locator('tr', { hasText: name });

/** Takes a walk-in's file in and gives the number of the ticket. */
async function takeInAt(page: Page, service: string, answers: Readonly<Record<string, string>>): Promise<number> {
  await page.goto(takeIn(service));
  await fillSection(page, answers);
  await page.getByRole('button', { name: 'Beri nomor antrean' }).click();
  const told = await page.getByText(/Nomor antrean \d+ diberikan/).innerText();
  return Number(/\d+/.exec(told)?.[0]);
}

/** Reloads the counter until the ticket shows the button, and presses it. */
async function press(page: Page, name: string, button: string): Promise<void> {
  await eventually(async () => {
    await page.goto('/loket');
    const wanted = rowOf(page, name).getByRole('button', { name: button });
    if ((await wanted.count()) === 0) throw new Error(`${button} is not offered for ${name}`);
    await wanted.click();
  }, 30_000);
}

/** Works on the ticket's row and decides it; ends at the counter again. */
async function decideRow(who: Who, name: string, outcome: string, reason?: string): Promise<void> {
  const page = at(who);
  await press(page, name, 'Kerjakan');
  await page.waitForURL(/\/tugas\//);
  if (reason !== undefined) await typeInto(page.locator('#alasan'), reason);
  await page.locator(`button[name="keputusan"][value="${outcome}"]`).click();
  await page
    .getByText(/Keputusan tersimpan|sedang diproses/)
    .first()
    .waitFor();
}

/** The letter as the link of the ticket prints it. */
const printed = (page: Page, name: string): Promise<Buffer> =>
  eventually(async () => {
    await page.goto('/loket');
    const href = await rowOf(page, name).getByRole('link', { name: 'Cetak surat' }).getAttribute('href');
    if (href === null) throw new Error(`${name} has no letter yet`);
    const answer = await page.request.get(href);
    expect(answer.status()).toBe(200);
    return answer.body();
  }, 30_000);

describe('a reference letter (surat pengantar) at the counter', () => {
  const name = named('Wulan Pengantar');

  it('is taken in with a ticket, and entered in the agenda book by a number of its own', async () => {
    const ticket = await takeInAt(at('service'), 'reference-letter', letterOf(name));
    expect(await takeInAt(at('service'), 'reference-letter', letterOf(named('Yanto Pengantar')))).toBe(ticket + 1);
    expect(await rowOf(at('service'), name).innerText()).toMatch(/Penerimaan berkas[\s\S]*Petugas Pelayanan/);
    await decideRow('service', name, 'done');
    expect(new URL(at('service').url()).pathname).toBe('/loket');
    await decideRow('service', name, 'done');
  });

  it('shows the row one is at, what it asks, the register number and what comes next', async () => {
    const page = at('head');
    await press(page, name, 'Kerjakan');
    await page.waitForURL(/\/tugas\//);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Baris 3 dari 5');
    expect(text).toContain('Berikutnya: Validasi.');
    expect(text).toMatch(/Kelengkapan\s+Berkas Permohonan\s+Ceklist Permohonan/);
    expect(text).toMatch(/Nomor register\s+\S*\d/);
    expect(text).toMatch(/\d+:\d\d dari 3 menit/);
    expect(await violationsOn(page)).toEqual([]);
    expect(await widthAt320(page)).toBe(320);
  });

  it('goes back to the applicant when a paper is missing, and is taken in again at the counter', async () => {
    await decideRow('head', name, 'return', 'Fotokopi KK belum ada');
    const page = at('service');
    await page.goto('/loket');
    expect(await rowOf(page, name).innerText()).toMatch(/dikembalikan kepada pemohon[\s\S]*Fotokopi KK belum ada/);
    expect(await rowOf(at('head'), name).getByRole('button', { name: 'Berkas sudah dilengkapi' }).count()).toBe(0);
    await press(page, name, 'Berkas sudah dilengkapi');
    await page.getByText(/Berkas diterima kembali|sedang diproses/).waitFor();
    await eventually(async () => {
      await page.goto('/loket');
      expect(await rowOf(page, name).innerText()).toContain('Verifikasi dan paraf');
    }, 20_000);
  });

  it('is verified, validated, printed at the counter and handed over', async () => {
    await decideRow('head', name, 'approve');
    await decideRow('camat', name, 'approve');
    const page = at('counter');
    await press(page, name, 'Kerjakan');
    await page.waitForURL(/\/tugas\//);
    const link = page.locator('main').getByRole('link', { name: 'Cetak surat' });
    const letter = await page.request.get((await link.getAttribute('href')) ?? '');
    expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.locator('button[name="keputusan"][value="done"]').click();
    await page.waitForURL(/\/loket$/);
    await eventually(async () => {
      await page.goto('/loket');
      expect(await rowOf(page, name).innerText()).toContain('selesai');
    }, 20_000);
    expect((await printed(page, name)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('the recording of an identity card at the counter', () => {
  const name = named('Bagus Perekaman');

  it("goes through seven rows, with the operator's initial before the signature, to its printed letter", async () => {
    await takeInAt(at('counter'), 'ktp-recording', recordingOf(name));
    await decideRow('counter', name, 'done');
    for (const minutes of [5, 1, 2, 10, 10]) {
      const page = at('operator');
      await press(page, name, 'Kerjakan');
      await page.waitForURL(/\/tugas\//);
      expect(await page.locator('main').innerText()).toMatch(new RegExp(`\\d+:\\d\\d dari ${minutes} menit`));
      await page.locator('button[name="keputusan"][value="done"]').click();
      await page.waitForURL(/\/loket$/);
    }
    await at('head').goto('/loket');
    expect(await rowOf(at('head'), name).getByRole('button', { name: 'Kerjakan' }).count()).toBe(0);
    const operator = at('operator');
    await press(operator, name, 'Kerjakan');
    await operator.waitForURL(/\/tugas\//);
    expect(await operator.locator('main').innerText()).toContain('Baris 7 dari 7');
    await operator.locator('button[name="keputusan"].btn').first().click();
    await operator.waitForURL(/\/loket$/);
    await decideRow('head', name, 'sign');
    expect((await printed(at('head'), name)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('the counter page', () => {
  it('has nothing for axe, and stays narrow, with tickets and with a form that is refused', async () => {
    const page = at('counter');
    await page.goto('/loket');
    expect([await violationsOn(page), await widthAt320(page)]).toEqual([[], 320]);
    await page.goto(takeIn('ktp-recording'));
    expect([await violationsOn(page), await widthAt320(page)]).toEqual([[], 320]);
    await page.getByRole('button', { name: 'Beri nomor antrean' }).click();
    await page.locator('.summary').first().waitFor();
    expect([await violationsOn(page), await widthAt320(page)]).toEqual([[], 320]);
  });

  it('lets the stopwatches of the rows run on while it stays open', async () => {
    const page = await newPerson(browser);
    await signIn(page, people.counter);
    await takeInAt(page, 'ktp-recording', recordingOf(named('Jam Berjalan')));
    const watch = rowOf(page, named('Jam Berjalan')).locator('.chip');
    await eventually(async () => {
      await page.goto('/loket');
      expect(await watch.count()).toBe(1);
    }, 20_000);
    // The office may be closed on the day of the test; then nothing runs and the page says so.
    if ((await watch.getAttribute('data-used-ms')) === null) {
      expect(await watch.innerText()).toMatch(/^0:00 dari 1 menit, kantor tutup$/);
      await watch.evaluate((element) => element.setAttribute('data-used-ms', '58000'));
    }
    await eventually(async () => {
      expect(await watch.innerText()).toMatch(/^[1-9]\d*:\d\d dari 1 menit/);
      expect(await watch.getAttribute('class')).toContain('late');
    }, 90_000);
    await page.context().close();
  });

  it('works without a script', async () => {
    const page = await newPerson(browser, { javaScriptEnabled: false });
    await signIn(page, people.counter);
    await takeInAt(page, 'ktp-recording', recordingOf(named('Tanpa Skrip')));
    await press(page, named('Tanpa Skrip'), 'Kerjakan');
    await page.locator('button[name="keputusan"][value="done"]').click();
    await page.waitForURL(/\/loket$/);
    expect(await rowOf(page, named('Tanpa Skrip')).innerText()).toContain('Validasi data di SIAK');
    await page.context().close();
  });

  it('takes a NIK of an unknown region, and asks to look at the card once more', async () => {
    await takeInAt(at('counter'), 'ktp-recording', { ...recordingOf(named('Nik Asing')), nik: '9999991203800001' });
    await at('counter').getByText('Kode wilayah pada NIK itu tidak ada dalam daftar').waitFor();
  });
});

describe('a walk-in whose file is wrong', () => {
  it('gets no ticket; each field says what is wrong and keeps what was typed', async () => {
    const clerk = await signedIn(people.counter);
    const page = await clerk.open(takeIn('ktp-recording'));
    const refused = await clerk.send(page, takeIn('ktp-recording'), {
      ...recordingOf(named('Salah')),
      nik: '62010612',
      name: '',
    });
    expect(refusal(refused, ['name', 'nik', 'address'])).toEqual({
      status: 422,
      sentences: { name: expect.any(String), nik: 'NIK harus 16 angka. Yang tertulis 8 angka.', address: undefined },
      values: { name: '', nik: '62010612', address: 'Jalan Sawit 3' },
    });
  });
});

describe('sent twice', () => {
  it("a walk-in's file is one ticket", async () => {
    const clerk = await signedIn(people.counter);
    const page = await clerk.open(takeIn('ktp-recording'));
    const send = () => clerk.send(page, takeIn('ktp-recording'), recordingOf(named('Dua Klik')));
    const told = (await Promise.all([send(), send()])).map(({ text }) => /Nomor antrean \d+ diberikan/.exec(text)?.[0]);
    expect(told[0]).toMatch(/\d/);
    expect(told[1]).toBe(told[0]);
    expect((await clerk.open('/loket')).text.split(named('Dua Klik')).length - 1).toBeLessThanOrEqual(2);
  });
});

describe('somebody of another office', () => {
  it('sees no counter, takes nothing in and takes nothing back', async () => {
    const stranger = await signedIn('verifikator@kalteng.contoh.id');
    const page = await stranger.open('/loket');
    expect(page.text).toContain('Anda tidak bertugas di loket mana pun.');
    expect(page.text).not.toContain(named('Bagus Perekaman'));
    const form = await stranger.open(takeIn('ktp-recording'));
    const refused = await stranger.send(form, takeIn('ktp-recording'), recordingOf(named('Orang Lain')));
    expect(refused.text).not.toMatch(/Nomor antrean \d+ diberikan/);
    expect(refused.status).toBe(404);
  });
});
