import { randomUUID } from 'node:crypto';
import { type PortalVisitor, type SeenPage, eventually, testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { refusal, stranger, valueOf } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { exportHistories, exportLogs, exportTopics, findStrings } from './export-everything';
import { linkIn, mailTo } from './inbox';
import { decide, openTask } from './officer';
import { violationsOn, widthAt320 } from './page-checks';
import { fillSection, typeInto, typedStrings } from './typed';
import { walk } from './walk';

const email = `penanya.${Date.now()}@contoh.id`;
const question = 'Apa syarat SKT untuk <b>sanggar tari</b>?\nKami di Pulang Pisau.';
const questionBack = 'Apakah sanggar Anda sudah mempunyai akta notaris?';
const replied = 'Sudah, akta nomor 12 tahun 2024 di Kapuas.';
const instruction = 'Mohon Bidang Ormas menjawab syarat dokumennya.';
const answer = 'Siapkan surat permohonan dan akta notaris Anda.\n\nSalam dari Bidang Ormas.';

let browser: Browser;
let asker: Page;
let officer: Page;
let unit: Page;
let number = '';
let trackingPath = '';
let officersTask = '';

beforeAll(async () => {
  browser = await launch();
  [asker, officer, unit] = await Promise.all([newPerson(browser), newPerson(browser), newPerson(browser)]);
});
afterAll(() => browser.close());

/** Nothing for axe and nothing wider than the narrowest telephone. */
async function isSound(page: Page): Promise<void> {
  expect({ axe: await violationsOn(page), width: await widthAt320(page) }).toEqual({ axe: [], width: 320 });
}

const step = walk();

describe('a consultation, from the form to the answer that is opened', () => {
  step('"Butuh bantuan atau konsultasi?" leads to the form of the source', async () => {
    await asker.goto('/');
    await asker.getByRole('link', { name: 'Butuh bantuan atau konsultasi?' }).first().click();
    await asker.getByRole('heading', { name: 'Konsultasi Akun' }).waitFor();
    expect(await asker.innerText('main')).toContain('Email akan digunakan untuk pengiriman informasi');
    await isSound(asker);
    await fillSection(asker, { name: 'Rahayu Penanya', email, phone: '081255509876', question });
    await asker.getByRole('button', { name: 'KIRIM' }).click();
  });

  step('the asker is told the number, gets a receipt, and can follow the question by a secret link', async () => {
    await asker.getByRole('heading', { name: 'Konsultasi diterima' }).waitFor();
    number = /KON-6200-\d{4}-\d{6}/.exec(await asker.innerText('main'))?.[0] ?? '';
    expect(number).not.toBe('');
    await isSound(asker);
    const receipt = await asker.request.get(
      (await asker.locator('a[href$="/tanda-terima"]').getAttribute('href')) ?? '',
    );
    expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
    trackingPath = (await asker.locator('a[href^="/lacak/"]').last().getAttribute('href')) ?? '';
    expect(linkIn(await mailTo(email, /sudah kami terima/))).toContain(trackingPath);
  });

  step('the officer reads the question in full, as text, and asks back', async () => {
    await signIn(officer, 'konsultasi@kalteng.contoh.id');
    await openTask(officer, number);
    officersTask = new URL(officer.url()).pathname;
    expect(await officer.innerText('main')).toContain(question);
    await isSound(officer);
    await typeInto(officer.locator('#questionBack'), questionBack);
    await decide(officer, 'ask-back');
  });

  step('the mail carries the question and the link to answer it, while the clock stands', async () => {
    const mail = await mailTo(email, /akta notaris\?/);
    await asker.goto(linkIn(mail));
    const text = await asker.innerText('main');
    expect(text).toContain(questionBack);
    expect(text).toMatch(/waktu layanan berhenti/);
    expect(text).not.toContain('sanggar tari');
    await isSound(asker);
  });

  step('an answer that is too long is refused and kept, the right one goes back to the officer', async () => {
    await asker.locator('#reply').fill('a'.repeat(10_001));
    await asker.getByRole('button', { name: 'KIRIM' }).click();
    await asker.locator('.summary').waitFor();
    expect(await asker.innerText('#reply-salah')).toBe(
      'Jawaban atas pertanyaan petugas paling banyak 10000 huruf. Yang tertulis 10001 huruf.',
    );
    expect((await asker.locator('#reply').inputValue()).length).toBe(10_001);
    await typeInto(asker.locator('#reply'), replied);
    await asker.getByRole('button', { name: 'KIRIM' }).click();
    await asker.getByText('Jawaban terkirim').waitFor();
    expect(await asker.locator('#reply').count()).toBe(0);
  });

  step('the officer reads the reply, cannot ask back again, and passes the question on', async () => {
    await openTask(officer, number);
    const text = await officer.innerText('main');
    expect(text).toContain(questionBack);
    expect(text).toContain(replied);
    expect(await officer.locator('button[value="ask-back"]').count()).toBe(0);
    await typeInto(officer.locator('#instruction'), instruction);
    await decide(officer, 'pass-on');
  });

  step('the unit reads the note, cannot ask back either, and answers', async () => {
    await signIn(unit, 'bidang.ormas@kalteng.contoh.id');
    await openTask(unit, number);
    expect(await unit.innerText('main')).toContain(instruction);
    expect(await unit.locator('button[value="ask-back"]').count()).toBe(0);
    await typeInto(unit.locator('#answer'), answer);
    await decide(unit, 'answer');
  });

  step('the officer sees that the mail server took the answer, and that nobody has opened it yet', async () => {
    await mailTo(email, /surat permohonan dan akta/);
    await eventually(async () => {
      await officer.goto(officersTask);
      const told = await officer.innerText('#kiriman');
      expect(told).toMatch(/Jawaban\s+diterima server e-mail · \S+, \d/);
      expect(told).toContain('tautan belum dibuka');
    });
    await isSound(officer);
  });

  step('a mail scanner that looks at the link does not count as opening it', async () => {
    const link = linkIn(await mailTo(email, /surat permohonan dan akta/));
    await fetch(link, { method: 'HEAD', headers: { accept: 'text/html' } });
    await fetch(link, { headers: { accept: 'text/html', 'sec-purpose': 'prefetch' } });
    await fetch(link, { headers: { accept: '*/*' } });
    await officer.goto(officersTask);
    expect(await officer.innerText('#kiriman')).toContain('tautan belum dibuka');
  });

  step('the asker opens the answer, and the officer sees when', async () => {
    await asker.goto(linkIn(await mailTo(email, /surat permohonan dan akta/)));
    const text = await asker.innerText('main');
    expect(text).toContain('Siapkan surat permohonan dan akta notaris Anda.');
    expect(text).not.toContain(instruction);
    await isSound(asker);
    await officer.goto(officersTask);
    expect(await officer.innerText('#kiriman')).toMatch(/tautan dibuka · \S+, \d/);
  });

  step('nothing that anybody wrote stands in a history, a topic or a log', async () => {
    const stack = testStack();
    const exported = [...(await exportHistories(stack)), ...(await exportTopics(stack)), ...exportLogs(stack)];
    const strings = [...typedStrings(), email].filter((each) => each.length >= 5);
    expect(strings.length).toBeGreaterThan(8);
    expect(findStrings(exported, strings)).toEqual([]);
  });
});

describe('the form of a consultation', () => {
  const send = async (visitor: PortalVisitor, values: Record<string, string>): Promise<SeenPage> =>
    visitor.send(await visitor.open('/konsultasi'), '/konsultasi', values);

  it('says what is missing or wrong, at each field, and keeps everything typed', async () => {
    const typed = { name: '', email: 'rahayu@contoh', phone: '12', question: 'k'.repeat(10_001) };
    expect(refusal(await send(stranger(), typed), ['name', 'email', 'phone', 'question'])).toEqual({
      status: 422,
      sentences: {
        name: 'Nama belum diisi.',
        email: 'Email tidak benar. Tulis seperti nama@contoh.id.',
        phone: expect.stringMatching(/^No\. Telepon tidak benar\./),
        question: 'Konsultasi paling banyak 10000 huruf. Yang tertulis 10001 huruf.',
      },
      values: typed,
    });
  });

  it('shows what was typed as text, never as markup', async () => {
    const page = await send(stranger(), { name: 'Rahayu', email: 'x', question: '<i id="sisipan">"?"</i>' });
    expect(page.root.querySelector('#sisipan')).toBeNull();
    expect(valueOf(page, 'question')).toContain('sisipan');
  });

  it('sent twice is one case', async () => {
    const visitor = stranger();
    const page = await visitor.open('/konsultasi');
    const values = { name: 'Rahayu', email: `dua.${randomUUID()}@contoh.id`, question: 'Sekali saja?' };
    const both = await Promise.all([1, 2].map(() => visitor.send(page, '/konsultasi', values)));
    const numbers = both.map(({ text }) => /KON-6200-\d{4}-\d{6}/.exec(text)?.[0]);
    expect(numbers[0]).toBeDefined();
    expect(new Set(numbers).size).toBe(1);
  });

  it('with another secret there is nothing to read and nothing to answer', async () => {
    expect((await stranger().open(`${trackingPath.slice(0, -1)}`)).status).toBe(404);
    expect((await stranger().open(`/konsultasi/terkirim/${number}/salah`)).status).toBe(404);
  });
});
