import { randomUUID } from 'node:crypto';
import { type PortalVisitor, type SeenPage, testStack } from '@loket/testing';
import { Client } from 'pg';
import { sentenceAt, stranger, valueOf } from './at-portal';
import { givenOpenedAccount, newLinkOf } from './given-account';
import { applicantName } from './given-registrations';

const demoPassword = testStack().signIns.find(({ username }) => username === applicantName)?.password ?? '';
const password = 'Jukung-Mentaya-31-hulu';

const signIn = async (username: string, typed: string, at = '/masuk', more = {}): Promise<SeenPage> => {
  const visitor = stranger();
  return visitor.send(await visitor.open(at), '/masuk', { username, password: typed, ...more });
};

describe('signing in', () => {
  it('answers a wrong password and an unknown account alike, and keeps the e-mail but not the password', async () => {
    for (const username of [applicantName, `siapa.${randomUUID()}@contoh.id`, 'x'.repeat(2_000)]) {
      const page = await signIn(username, 'kata-sandi-yang-salah');
      expect([page.status, page.text]).toEqual([401, expect.stringContaining('E-mail atau kata sandi tidak cocok.')]);
      expect([valueOf(page, 'username'), valueOf(page, 'password')]).toEqual([username, '']);
    }
  });

  it('stops after too many attempts and says how long to wait', async () => {
    const username = `tergesa.${randomUUID()}@contoh.id`;
    for (let attempt = 0; attempt < 10; attempt += 1) expect((await signIn(username, 'salah')).status).toBe(401);
    const page = await signIn(username, 'salah');
    expect(page.status).toBe(429);
    expect(page.text).toMatch(/Terlalu banyak percobaan masuk\. Coba lagi dalam \d+ menit\./);
    expect((await signIn(applicantName, demoPassword)).path).toBe('/permohonan');
  });

  it.each([
    'https://jahat.contoh.id/',
    '//jahat.contoh.id',
    '/\\jahat.contoh.id',
    'javascript:alert(1)',
    '/%0a//jahat',
  ])('never leads out of the portal to %s', async (lanjut) => {
    const query = await signIn(applicantName, demoPassword, `/masuk?lanjut=${encodeURIComponent(lanjut)}`);
    const field = await signIn(applicantName, demoPassword, '/masuk', { lanjut });
    for (const page of [query, field]) {
      expect(page.text).not.toContain('jahat');
      expect([200, 404]).toContain(page.status);
      expect(page.root.querySelector('form[action="/keluar"]')).not.toBeNull();
    }
  });
});

describe('a link that sets the password', () => {
  let visitor: PortalVisitor;
  let email: string;
  let linkPath: string;

  beforeAll(async () => {
    visitor = stranger();
    ({ email, linkPath } = await givenOpenedAccount('Sumarni'));
  });
  const send = async (values: Record<string, string>): Promise<SeenPage> =>
    visitor.send(await visitor.open(linkPath), linkPath, values);
  const isOver = async (path: string, sentence: string): Promise<void> => {
    const page = await stranger().open(path);
    expect([page.status, page.text]).toEqual([410, expect.stringContaining(sentence)]);
    expect(page.root.querySelector('main a[href="/lupa-password"]')?.text).toBe('Minta tautan baru');
  };

  it.each([
    ['', '', 'password', 'Tulis kata sandi baru.'],
    ['Jukung-7', 'Jukung-7', 'password', 'Kata sandi paling sedikit 10 karakter.'],
    ['Jukung-Mentaya-31', 'Jukung-Mentaya-13', 'repeated', 'Kedua kata sandi tidak sama.'],
    ['1234567890', '1234567890', 'password', /^Kata sandi ini terlalu mudah ditebak/],
    ['j'.repeat(201), 'j'.repeat(201), 'password', 'Kata sandi paling banyak 200 karakter.'],
    ['j'.repeat(5_000), 'j'.repeat(5_000), 'password', 'Kata sandi paling banyak 200 karakter.'],
  ])('says by which rule "%.20s" is refused', async (typed, repeated, field, sentence) => {
    const page = await send({ password: typed, repeated });
    expect([page.status, sentenceAt(page, field)]).toEqual([
      422,
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    ]);
    expect(valueOf(page, 'username')).toBe(email);
  });

  it('refuses the e-mail as password', async () => {
    const page = await send({ password: email, repeated: email });
    expect(sentenceAt(page, 'password')).toBe('Kata sandi tidak boleh sama dengan alamat e-mail Anda.');
  });

  it('serves once, also when pressed twice, and then shows the way to a new one', async () => {
    const page = await visitor.open(linkPath);
    const answers = await Promise.all([1, 2].map(() => visitor.send(page, linkPath, { password, repeated: password })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    await isOver(linkPath, 'Tautan ini sudah dipakai.');
    expect((await visitor.send(page, linkPath, { password, repeated: password })).status).toBe(410);
    expect((await signIn(email, password)).path).toBe('/permohonan');
  });

  it('is promised alike to whoever has no account', async () => {
    const nobody = stranger();
    const email = `bukan.${randomUUID()}@contoh.id`;
    const page = await nobody.send(await nobody.open('/lupa-password'), '/lupa-password', { email });
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Bila e-mail itu terdaftar')]);
  });

  it('is over when it has expired, and when it was made up', async () => {
    const expiring = await newLinkOf(visitor, email, linkPath);
    expect((await visitor.open(expiring)).status).toBe(200);
    await expireLinks(email);
    await isOver(expiring, 'Masa berlaku tautan ini sudah habis.');
    await isOver('/kata-sandi/karangan', 'Tautan ini tidak dikenal atau sudah tidak berlaku.');
  });
});

/** Turns the clock of the links instead of waiting an hour. */
async function expireLinks(email: string): Promise<void> {
  const client = new Client({ connectionString: testStack().env['accounts']?.['DATABASE_URL'] });
  await client.connect();
  await client.query(
    `UPDATE password_link SET expires_at = now() - interval '1 minute'
     WHERE account_id = (SELECT id FROM account WHERE username = $1)`,
    [email],
  );
  await client.end();
}
