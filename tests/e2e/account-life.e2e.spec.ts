import { Person, type PortalVisitor, type SeenPage, claim, decide, eventually, testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { sentenceAt, signedIn, stranger } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { linkIn, mailTo } from './inbox';
import { openTask } from './officer';
import { violationsOn, widthAt320 } from './page-checks';
import { walk } from './walk';

const officerName = 'akun@kalteng.contoh.id';
const email = `sumiati.${Date.now()}@contoh.id`;
const password = 'Perahu-Katingan-17-hilir';
const step = walk();

interface Asked {
  readonly page: SeenPage;
  readonly number: string;
  readonly trackingPath: string;
}

let browser: Browser;
let officer: Page;
let request: Asked;
let firstLink: string;
let holder: PortalVisitor;

beforeAll(async () => {
  browser = await launch();
  officer = await newPerson(browser);
  await signIn(officer, officerName);
});
afterAll(() => browser.close());

const pathOf = (link: string): string => new URL(link).pathname;
const accepts = async (number: string): Promise<void> => {
  const person = await Person.signIn(testStack(), officerName);
  await decide(person, await claim(person, number), 'accept');
};
const asks = async (visitor: PortalVisitor, address: string, name = 'Sumiati'): Promise<Asked> => {
  const form = await visitor.open('/akun/daftar');
  const page = await visitor.send(form, '/akun/daftar', { name, email: address, purpose: 'registrant' });
  const number = /AKN-[\d-]+\d/.exec(page.text)?.[0] ?? '';
  const trackingPath = page.root.querySelector('main a[href^="/lacak/"]')?.getAttribute('href') ?? '';
  return { page, number, trackingPath };
};
const signsIn = async (typed = password): Promise<SeenPage> => {
  holder = stranger();
  return holder.send(await holder.open('/masuk'), '/masuk', { username: email, password: typed });
};
const wordsWithout = ({ page: { text }, number }: Asked): string => text.replaceAll(number, 'nomor');

describe('an account, from the request to its last day', () => {
  step('it is asked for, opened, and its data sent again by the link of the request', async () => {
    request = await asks(stranger(), email);
    await accepts(request.number);
    firstLink = pathOf(linkIn(await mailTo(email, /sudah dibuka/)));
    const visitor = stranger();
    const tracked = await eventually(async () => {
      const seen = await visitor.open(request.trackingPath);
      expect(seen.text).toContain('Belum menerima e-mail?');
      return seen;
    });
    const told = await visitor.send(tracked, '/data-akun');
    expect(told.text).toContain('Permintaan diterima. Bila akun dapat dipakai');
    const second = pathOf(linkIn(await mailTo(email, /dikirim ulang/)));
    expect((await visitor.open(firstLink)).status).toBe(410);
    const page = await visitor.open(second);
    await visitor.send(page, second, { password, repeated: password });
    expect((await signsIn()).path).toBe('/permohonan');
  });

  step(
    'a stranger who asks with its address sees what everybody sees; its owner and the officer are told',
    async () => {
      const known = await asks(stranger(), email.toUpperCase(), 'Orang Asing');
      const unknown = await asks(stranger(), `baru.${Date.now()}@contoh.id`, 'Orang Asing');
      expect(wordsWithout(known)).toBe(wordsWithout(unknown));
      const mail = await mailTo(email, new RegExp(known.number));
      expect(mail.text).toContain('Akun kedua tidak dibuat');
      expect(mail.text).toContain('Yth. Sumiati');
      await openTask(officer, known.number);
      await officer.getByText('Alamat e-mail ini sudah punya akun (Pengajuan/Pendaftaran)').waitFor();
      expect(await violationsOn(officer)).toEqual([]);
    },
  );

  step('its holder asks for another purpose, and has it once the officer accepts', async () => {
    const own = await holder.open('/akun');
    expect(own.text).toContain('KeperluanPengajuan/PendaftaranGanti');
    const refused = await holder.send(own, '/akun/perubahan', {});
    expect([refused.status, sentenceAt(refused, 'wanted')]).toEqual([422, expect.stringContaining('Keperluan')]);
    const same = await holder.send(own, '/akun/perubahan', { wanted: 'registrant' });
    expect(same.status).toBe(422);
    const sent = await holder.send(own, '/akun/perubahan', { wanted: 'both' });
    const number = /PAK-[\d-]+\d/.exec(sent.text)?.[0] ?? '';
    expect(sent.text).toContain(`Permintaan perubahan ${number} sedang diproses`);
    expect((await holder.send(own, '/akun/perubahan', { wanted: 'both' })).text).toContain(number);
    await accepts(number);
    expect((await mailTo(email, /Keperluan akun Anda/)).text).toContain('Pengajuan/Pendaftaran dan Pelaporan');
    await eventually(async () => {
      const page = await holder.open('/akun');
      expect(page.text).toContain('Melaporkan kegiatan ormas');
      expect(page.text).not.toContain(number);
    }, 20_000);
  });

  step('an officer finds it, and deactivates it with a reason and not without', async () => {
    await officer.goto('/antrean');
    await officer.getByRole('link', { name: 'Akun', exact: true }).click();
    await officer.getByLabel('Nama atau e-mail').fill(email);
    await officer.getByRole('button', { name: 'Cari' }).click();
    expect(await violationsOn(officer)).toEqual([]);
    expect(await widthAt320(officer)).toBeLessThanOrEqual(320);
    await officer.getByRole('link', { name: 'Sumiati' }).click();
    await officer.getByRole('button', { name: 'Nonaktifkan' }).click();
    await officer.getByText('Tuliskan alasannya.').first().waitFor();
    expect(await violationsOn(officer)).toEqual([]);
    expect(await widthAt320(officer)).toBeLessThanOrEqual(320);
    await officer.getByLabel('Alasan').fill('Pengurus berganti');
    await officer.getByRole('button', { name: 'Nonaktifkan' }).click();
    await officer.getByText('Akun dinonaktifkan dan pemiliknya diberi tahu.').waitFor();
    expect(await officer.locator('main').innerText()).toContain('Ayu Petugas Akun');
  });

  step('its holder is out at the next click, and learns why by mail and by the right password alone', async () => {
    expect((await holder.open('/permohonan')).path).toMatch(/^\/masuk/);
    expect((await mailTo(email, /dinonaktifkan/)).text).toContain('Alasan: Pengurus berganti');
    const wrong = await signsIn('bukan-kata-sandinya');
    expect([wrong.status, wrong.text]).toEqual([401, expect.stringContaining('tidak cocok')]);
    const right = await signsIn();
    expect([right.status, right.text]).toEqual([403, expect.stringContaining('Akun ini dinonaktifkan')]);
  });

  step('it is opened again with its password', async () => {
    await officer.reload();
    await officer.getByLabel('Alasan').fill('Keliru');
    await officer.getByRole('button', { name: 'Aktifkan kembali' }).click();
    await officer.getByText('Akun aktif kembali').first().waitFor();
    expect((await signsIn()).path).toBe('/permohonan');
  });

  step('nobody else sees it: not its holder, not an officer of another office', async () => {
    const path = new URL(officer.url()).pathname;
    const others = [holder, await signedIn('admin@pekalongan.contoh.id')];
    for (const visitor of others) expect([403, 404]).toContain((await visitor.open(path)).status);
  });
});
