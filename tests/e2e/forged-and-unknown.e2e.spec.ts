import { type PortalVisitor, type SeenPage, testStack } from '@loket/testing';
import { signedIn, stranger, valueOf } from './at-portal';
import { applicantName, givenClaimedCase, givenStaff, verifierName } from './given-registrations';

const typed = { name: 'Yanti Sampit', email: 'yanti@contoh.id', phone: '081255508811', purpose: 'reporter' };

describe('a form whose token is missing or forged', () => {
  it.each(['', 'palsu', 'a'.repeat(43)])('is kept and offered to be sent again (%s)', async (kunci) => {
    const visitor = stranger();
    const page = await visitor.send(await visitor.open('/akun/daftar'), '/akun/daftar', { ...typed, kunci });
    expect(page.status).toBe(403);
    expect(page.text).toContain('Yang Anda isi masih ada; tekan tombol untuk mengirimnya lagi.');
    expect(Object.keys(typed).map((name) => valueOf(page, name))).toEqual(Object.values(typed));
    expect(page.text).not.toMatch(/AKN-/);
  });

  it('changes nothing on any page that acts', async () => {
    const { task } = await givenClaimedCase(await givenStaff(), 'Tamiang');
    const officer = await signedIn(verifierName);
    const page = await officer.open(`/tugas/${task.taskId}`);
    const document = task.case.documents[0]?.id ?? '';
    const attempts: readonly (readonly [string, Record<string, string>])[] = [
      ['/keputusan', { keputusan: 'refuse', alasan: 'Dipalsukan' }],
      ['/lepas', {}],
      [`/periksa/${document}`, { verdict: 'accepted' }],
      ['/keluar', {}],
    ];
    for (const [action, values] of attempts)
      expect((await officer.send(page, action, { ...values, kunci: 'palsu' })).status).toBe(403);
    const after = await officer.open(`/tugas/${task.taskId}`);
    expect(after.text).toContain('Lepas tugas');
    expect(after.text).toContain('Belum dapat disetujui: 17 dokumen belum diperiksa.');
  });

  it('is refused outright when another site sends it', async () => {
    const response = await fetch(new URL('/akun/daftar', testStack().portalUrl), {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site', origin: 'https://jahat.contoh.id' },
      body: new URLSearchParams(typed),
    });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Tidak berwenang')]);
  });

  it('of a session that ended is sent after signing in again, with everything typed', async () => {
    const applicant = await signedIn(applicantName);
    const list = await applicant.open('/permohonan');
    await applicant.send(list, '/keluar');
    const asked = await applicant.send(list, '/pendaftaran');
    expect([asked.status, asked.text]).toEqual([401, expect.stringContaining('Sesi Anda sudah berakhir.')]);
    const password = testStack().signIns.find(({ username }) => username === applicantName)?.password ?? '';
    const again = await applicant.send(asked, '/masuk', { username: applicantName, password });
    expect((await applicant.send(again, '/pendaftaran')).path).toMatch(/^\/pendaftaran\/[\w-]+\/organisation$/);
  });
});

describe('an address that leads nowhere', () => {
  const isMissing = (page: SeenPage): void => {
    expect([page.status, page.root.querySelector('html')?.getAttribute('lang')]).toEqual([404, 'id']);
    expect(page.text).toContain('Halaman atau berkas ini tidak ada, atau bukan milik Anda.');
    expect(page.root.querySelector('main a[href="/"]')).not.toBeNull();
  };

  it.each(['/tidak-ada', '/masuk/lagi', '/index.php?x=1', '/%c0%ae', `/${'a/'.repeat(200)}`])(
    '%.40s is told in Indonesian, with the way home',
    async (path) => isMissing(await stranger().open(path)),
  );

  it('is told in English to whoever chose English', async () => {
    const visitor: PortalVisitor = stranger();
    await visitor.open('/?bahasa=en');
    const page = await visitor.open('/tidak-ada');
    expect([page.status, page.root.querySelector('html')?.getAttribute('lang')]).toEqual([404, 'en']);
  });

  it('answers methods that no page has', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
      const response = await fetch(new URL('/layanan/ormas-registration', testStack().portalUrl), { method });
      expect([method, response.status]).toEqual([method, 404]);
      expect(await response.text()).toContain('Tidak ditemukan');
    }
    expect((await fetch(new URL('/aset/tidak-ada.css', testStack().portalUrl))).status).toBe(404);
  });

  it('tells what cannot be read, and what is far too much', async () => {
    const json = await fetch(new URL('/masuk', testStack().portalUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"username":',
    });
    expect([json.status, await json.text()]).toEqual([400, expect.stringContaining('Permintaan tidak terbaca')]);
    const huge = await fetch(new URL('/masuk', testStack().portalUrl), {
      method: 'POST',
      body: new URLSearchParams({ username: 'x'.repeat(2_000_000) }),
    });
    expect([huge.status, await huge.text()]).toEqual([422, expect.stringContaining('terlalu besar')]);
  });
});
