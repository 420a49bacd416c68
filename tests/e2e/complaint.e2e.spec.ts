import { randomUUID } from 'node:crypto';
import { type PortalVisitor, type SeenPage, eventually } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { refusal, signedIn, stranger, valueOf } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { linkIn, mailTo } from './inbox';
import { decide, openTask } from './officer';
import { violationsOn, widthAt320 } from './page-checks';
import { fillSection, typeInto } from './typed';
import { walk } from './walk';

const officer = 'pengaduan@kalteng.contoh.id';
const complaintNumber = /ADU-6200-\d{4}-\d{6}/;
const email = `pengadu.${Date.now()}@contoh.id`;
const matter = 'Petugas meminta uang <b>terima kasih</b>\ndi luar loket.';
const reply = 'Sudah kami periksa bersama yang bersangkutan.';
const unsolved = 'Uang saya belum kembali.';
const settlement = 'Uang dikembalikan dan petugas dibina.';

let browser: Browser;
let complainant: Page;
let official: Page;
let head: Page;
let handled = '';
let number = '';
let trackingPath = '';
let task = '';

beforeAll(async () => {
  browser = await launch();
  [complainant, official, head] = await Promise.all([newPerson(browser), newPerson(browser), newPerson(browser)]);
});
afterAll(() => browser.close());

/** Nothing for axe and nothing wider than the narrowest telephone. */
async function isSound(page: Page): Promise<void> {
  expect({ axe: await violationsOn(page), width: await widthAt320(page) }).toEqual({ axe: [], width: 320 });
}

const send = async (visitor: PortalVisitor, values: Record<string, string>): Promise<SeenPage> =>
  visitor.send(await visitor.open('/pengaduan'), '/pengaduan', values);
const aboutService = {
  ...{ category: 'ordinary', matter: 'Loket tutup pukul 10.', reported: 'service', caseNumber: '' },
  ...{ anonymity: 'anonymous', publicity: 'open' },
};
const step = walk();

describe('a complaint about the very officer who would verify it', () => {
  step('begins with a case that this officer has handled', async () => {
    const page = await send(stranger(), aboutService);
    handled = complaintNumber.exec(page.text)?.[0] ?? '';
    expect(handled).not.toBe('');
    const handler = await signedIn(officer);
    await eventually(async () => {
      const queue = await handler.open(`/antrean?tab=unclaimed&q=${handled}`);
      task = queue.root.querySelector('a[href^="/tugas/"]')?.getAttribute('href') ?? '';
      expect(task).not.toBe('');
    }, 30_000);
    await handler.send(await handler.open(task), `${task}/ambil`, {});
  });

  step('is filed without a name, from a page that says what becomes of it', async () => {
    await complainant.goto('/bantuan');
    await complainant.getByRole('link', { name: 'Adukan layanan atau petugas' }).click();
    await complainant.getByRole('heading', { name: 'Pengaduan', exact: true }).waitFor();
    await isSound(complainant);
    await fillSection(complainant, {
      ...{ category: 'supervisory', matter, reported: 'handler', caseNumber: handled },
      ...{ anonymity: 'anonymous', publicity: 'open', email },
    });
    await complainant.getByRole('button', { name: 'KIRIM PENGADUAN' }).click();
  });

  step('gives the complainant number and code, large, a receipt, and a mail without a name', async () => {
    await complainant.getByRole('heading', { name: 'Pengaduan terkirim' }).waitFor();
    const [shown = '', secret = ''] = await complainant.locator('.number').allInnerTexts();
    number = shown;
    expect(number).toMatch(complaintNumber);
    await isSound(complainant);
    trackingPath = `/lacak/${number}/${secret}`;
    const receipt = await complainant.locator('a[href$="/tanda-terima"]').getAttribute('href');
    expect((await (await complainant.request.get(receipt ?? '')).body()).subarray(0, 5).toString()).toBe('%PDF-');
    const mail = await mailTo(email, /sudah kami terima/);
    expect(mail.text).toContain('Yth. Bapak/Ibu');
    expect(linkIn(mail)).toContain(trackingPath);
  });

  step('is passed over the head of the officer at once: no limit has to pass', async () => {
    await mailTo(email, /diteruskan/);
    await signIn(official, 'pejabat.pengaduan@kalteng.contoh.id');
    await openTask(official, number);
    task = new URL(official.url()).pathname;
    const text = await official.innerText('main');
    expect(text).toContain(matter);
    expect(text).toContain(`${handled} · Pengaduan`);
    expect(text).toContain('Ratna Petugas Pengaduan (menangani berkas yang diadukan)');
    expect(text).not.toContain(email);
    await isSound(official);
  });

  step('shows nothing of itself to that officer, in no list, search or address', async () => {
    const visitor = await signedIn(officer);
    for (const tab of ['mine', 'unclaimed', 'due-today', 'overdue', 'returned'])
      expect(
        (await visitor.open(`/antrean?tab=${tab}&q=${number}`)).root.querySelector('a[href^="/tugas/"]'),
      ).toBeNull();
    const record = (await official.locator('a[href$="/tenggat"]').last().getAttribute('href')) ?? '';
    expect(record).toMatch(/^\/berkas\//);
    for (const path of [task, `${task}?bagian=riwayat`]) expect((await visitor.open(path)).status).toBe(404);
    expect((await visitor.open('/antrean')).text).not.toContain(number);
  });

  step('is answered by the official, and the complainant says that it is not solved', async () => {
    await typeInto(official.locator('#answer'), reply);
    await decide(official, 'answer');
    await complainant.goto(linkIn(await mailTo(email, /sudah dijawab/)));
    const text = await complainant.innerText('main');
    expect(text).toContain(reply);
    expect(text).not.toContain('di luar loket');
    await isSound(complainant);
    await typeInto(complainant.locator('#unsolved'), unsolved);
    await complainant.getByRole('button', { name: 'Belum selesai' }).click();
    await mailTo(email, /dibuka kembali/);
  });

  step('is settled for good by the head, who reads what is not solved', async () => {
    await signIn(head, 'kepala@kalteng.contoh.id');
    await openTask(head, number);
    expect(await head.innerText('main')).toContain(unsolved);
    await typeInto(head.locator('fieldset:has-text("Selesaikan") #answer'), settlement);
    await decide(head, 'settle');
    expect((await mailTo(email, /Pengaduan ADU-\S+ selesai/)).text).toContain(settlement);
  });

  step('tells its whole course, and is rated once', async () => {
    await complainant.goto(trackingPath);
    expect((await complainant.locator('#perjalanan li strong').allInnerTexts()).join(' → ')).toBe(
      'Dikirim → Diteruskan → Dijawab → Dibuka kembali → Selesai',
    );
    await complainant.getByRole('button', { name: 'Kirim penilaian' }).click();
    expect(await complainant.innerText('#nilai-salah')).toBe('Pilih salah satu nilai.');
    await complainant.locator('input[name="nilai"][value="3"]').check();
    await typeInto(complainant.locator('#komentar'), 'Akhirnya selesai.');
    await complainant.getByRole('button', { name: 'Kirim penilaian' }).click();
    await complainant.getByText('Penilaian tersimpan').waitFor();
    expect(await complainant.locator('input[name="nilai"]').count()).toBe(0);
    await isSound(complainant);
    await official.goto(task);
    expect(await official.innerText('#penilaian')).toMatch(/3 \/ 4 · Baik[\s\S]*Akhirnya selesai\./);
  });
});

describe('the form of a complaint', () => {
  it('says what is missing or wrong, at each field, and keeps everything typed as text', async () => {
    const typed = { matter: '<i id="sisipan">x</i>', email: 'siti@contoh', phone: '12', caseNumber: 'berkas saya' };
    const page = await send(stranger(), { ...typed, reported: 'handler', anonymity: 'named' });
    expect(refusal(page, ['category', 'publicity', 'name', 'email', 'phone', 'caseNumber']).sentences).toEqual({
      category: 'Jenis pengaduan belum dipilih.',
      publicity: 'Isi pengaduan belum dipilih.',
      name: 'Nama belum diisi.',
      email: 'Email tidak benar. Tulis seperti nama@contoh.id.',
      phone: expect.stringMatching(/^No\. Telepon tidak benar\./),
      caseNumber: expect.stringMatching(/^Nomor berkas yang diadukan tidak benar\./),
    });
    expect(page.status).toBe(422);
    expect(page.root.querySelector('#sisipan')).toBeNull();
    expect(valueOf(page, 'matter')).toContain('sisipan');
  });

  it('takes any well-formed number alike, and 10,000 characters but not one more', async () => {
    const about = { ...aboutService, reported: 'handler', caseNumber: 'SKT-6200-2026-999999' };
    expect((await send(stranger(), { ...about, matter: 'a'.repeat(10_000) })).text).toMatch(complaintNumber);
    expect((await send(stranger(), { ...about, matter: 'a'.repeat(10_001) })).status).toBe(422);
  });

  it('sent twice is one complaint', async () => {
    const visitor = stranger();
    const page = await visitor.open('/pengaduan');
    const both = await Promise.all([1, 2].map(() => visitor.send(page, '/pengaduan', aboutService)));
    const numbers = both.map(({ text }) => complaintNumber.exec(text)?.[0]);
    expect(numbers[0]).toBeDefined();
    expect(new Set(numbers).size).toBe(1);
  });

  it('begins with the number of the case from whose page one comes', async () => {
    expect(valueOf(await stranger().open('/pengaduan?nomor=SKT-6200-2026-000123'), 'caseNumber')).toBe(
      'SKT-6200-2026-000123',
    );
    expect(valueOf(await stranger().open('/pengaduan?nomor=%3Cb%3E'), 'caseNumber')).toBe('');
  });
});

it('with another secret there is nothing to read', async () => {
  for (const path of [`/pengaduan/terkirim/${number}/salah`, `/lacak/${number}/salah`])
    expect((await stranger().open(path)).status).toBe(404);
});

it('an officer takes in what somebody telephones, and hands number and code on', async () => {
  const visitor = await signedIn(officer);
  const form = await visitor.open('/pengaduan/catat');
  const values = { ...aboutService, anonymity: 'named', name: `Pak ${randomUUID()}` };
  const refused = await visitor.send(form, '/pengaduan/catat', values);
  expect(refusal(refused, ['channel']).sentences['channel']).toBe('Pilih melalui apa pengaduan disampaikan.');
  expect(valueOf(refused, 'name')).toBe(values.name);
  const taken = await visitor.send(form, '/pengaduan/catat', { ...values, channel: 'telephone' });
  expect(taken.text).toMatch(complaintNumber);
  expect(taken.text).toContain('Berikan nomor dan kode ini kepada pengadu');
  expect((await (await signedIn('verifikator@kalteng.contoh.id')).open('/pengaduan/catat')).status).toBe(404);
});
