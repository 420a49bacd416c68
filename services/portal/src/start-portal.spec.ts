import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config';
import { startPortal } from './start-portal';

const verifyKey = '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}';
const configWith = (services: string): Config => ({
  PORT: 0,
  HOST: '127.0.0.1',
  LOG_LEVEL: 'silent',
  LOKET_MODE: 'local',
  SERVICE_SECRET: 's'.repeat(40),
  ACTOR_VERIFY_KEY: verifyKey,
  PORTAL_URL: 'http://127.0.0.1',
  ACCOUNTS_URL: services,
  CASEWORK_URL: services,
  REGISTRY_URL: services,
  DOCUMENTS_URL: services,
  NOTIFICATIONS_URL: services,
  SESSION_SECRET: 'k'.repeat(40),
});

describe('the portal while every service is away', () => {
  let closed: Server;
  let app: NestFastifyApplication;
  let portal: string;

  beforeAll(async () => {
    // A port that nobody listens on any more.
    closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    app = await startPortal(configWith(`http://127.0.0.1:${port}`));
    portal = await app.getUrl();
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${portal}${path}`, { headers, redirect: 'manual' });
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${portal}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
  const openForm = async (path: string) => {
    const page = await get(path);
    const kunci = /name="kunci" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    return { kunci, cookie: (page.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '' };
  };

  it('is ready and shows its home page with a word about what is missing', async () => {
    expect((await get('/health/ready')).status).toBe(200);
    const home = await get('/');
    expect(home.status).toBe(200);
    const html = await home.text();
    for (const link of ['Belum punya akun?', 'Lupa password?', 'Butuh bantuan atau konsultasi?', 'Cari Ormas'])
      expect(html).toContain(link);
    expect(html).toContain('sedang tidak dapat dihubungi');
  });

  it('answers what it cannot reach with 503 in Indonesian, never with a stack', async () => {
    const answer = await get('/cari-ormas?q=a');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Yang sudah tersimpan tetap ada');
  });

  it('answers an unknown address with a page and 404', async () => {
    const answer = await get('/tidak-ada');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1>Tidak ditemukan</h1>');
  });

  it.each([
    '/permohonan',
    '/antrean',
    '/pesan-tertahan',
    '/berkas/1/tenggat',
    '/tugas/1',
    '/pendaftaran/1/organisation',
    '/dokumen/1',
    '/surat/1',
  ])('asks to sign in for %s and comes back to it', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/masuk?lanjut=${encodeURIComponent(path)}`);
  });

  it('runs no script and no style that stands inside a page', async () => {
    const answer = await get('/');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await answer.text()).not.toMatch(/ style="|<style|<script(?![^>]* src=)| on\w+="/);
  });

  it('keeps its files for good under names that change with them', async () => {
    const name = /\/aset\/loket\.[\w-]+\.css/.exec(await (await get('/')).text())?.[0] ?? '';
    const file = await get(name, { 'accept-encoding': 'br' });
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-encoding')).toBe('br');
  });

  it('speaks English when asked, and remembers it', async () => {
    const answer = await get('/masuk?bahasa=en');
    expect(await answer.text()).toContain('<html lang="en">');
    expect(answer.headers.getSetCookie().join()).toContain('bahasa=en');
  });

  it('offers a form without its token once more, with everything that was typed', async () => {
    const answer = await post('/akun/daftar', { name: 'Siti <b>', email: 'siti@contoh.id' });
    expect(answer.status).toBe(403);
    const html = await answer.text();
    expect(html).toContain('name="name" value="Siti &lt;b>"');
    expect(html).toContain('Kirim lagi');
  });

  it('does not offer a form of another site', async () => {
    const answer = await post('/akun/daftar', { name: 'Siti' }, { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('Kirim lagi');
  });

  it('keeps the user name when signing in fails', async () => {
    const { kunci, cookie } = await openForm('/masuk');
    const answer = await post('/masuk', { kunci, username: 'siti@contoh.id', password: 'x' }, { cookie });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('value="siti@contoh.id"');
  });

  it('keeps a form whose session has ended for after signing in', async () => {
    const answer = await post('/pendaftaran/1/organisation', { organisationName: 'Forum' });
    expect(answer.status).toBe(401);
    const html = await answer.text();
    expect(html).toContain('name="lanjut" value="/pendaftaran/1/organisation"');
    expect(html).toContain('&quot;organisationName&quot;:&quot;Forum&quot;');
  });

  it('refuses a missing answer at its field with 422', async () => {
    const { kunci, cookie } = await openForm('/lupa-password');
    const answer = await post('/lupa-password', { kunci, email: ' ' }, { cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#email"');
  });
});
