import { Person, type PortalVisitor, type SeenPage, testStack } from '@loket/testing';
import { refusal, sentenceAt, signedIn, stranger, summaryOf, valueOf } from './at-portal';
import { applicantName, givenEmptyDraft } from './given-registrations';

const long = 'A'.repeat(5_000);
const letters = (count: number): string => 'Sungai Kahayan '.repeat(400).slice(0, count);

describe('the account request', () => {
  const send = async (values: Record<string, string>): Promise<SeenPage> => {
    const visitor = stranger();
    return visitor.send(await visitor.open('/akun/daftar'), '/akun/daftar', values);
  };

  it('says what is missing, at each field and on top', async () => {
    const page = await send({});
    expect(refusal(page, ['name', 'email', 'purpose'])).toEqual({
      status: 422,
      sentences: { name: 'Nama belum diisi.', email: 'Email belum diisi.', purpose: 'Keperluan belum dipilih.' },
      values: { name: '', email: '', purpose: '' },
    });
    expect(summaryOf(page)).toEqual(['Nama belum diisi.', 'Email belum diisi.', 'Keperluan belum dipilih.']);
  });

  it('says what is too long or of the wrong kind, and keeps everything typed', async () => {
    const typed = { name: letters(300), email: 'sri@contoh', phone: '12', address: letters(4_500), purpose: 'menari' };
    const page = await send(typed);
    expect(page.status).toBe(422);
    expect(sentenceAt(page, 'name')).toMatch(/^Nama paling banyak \d+ huruf\. Yang tertulis \d+ huruf\.$/);
    expect(sentenceAt(page, 'email')).toBe('Email tidak benar. Tulis seperti nama@contoh.id.');
    expect(sentenceAt(page, 'phone')).toMatch(/^No\. Telepon tidak benar\./);
    expect(sentenceAt(page, 'address')).toMatch(/^Alamat paling banyak/);
    expect(sentenceAt(page, 'purpose')).toBe('Pilih Keperluan dari daftar.');
    expect(valueOf(page, 'name')).toBe(typed.name);
    expect(valueOf(page, 'email')).toBe(typed.email);
    expect(valueOf(page, 'phone')).toBe(typed.phone);
    expect(valueOf(page, 'address')).toBe(typed.address);
  });

  it('refuses characters that nobody can read', async () => {
    const page = await send({ name: 'Sri\u202eWahyuni', email: 'sri@contoh.id', purpose: 'registrant' });
    expect(page.status).toBe(422);
    expect(sentenceAt(page, 'name')).toMatch(/^Nama memuat tanda yang tidak dapat dibaca/);
  });

  it('shows what was typed as text, never as markup', async () => {
    const page = await send({ name: '<b id="sisipan">"Sri"</b>', email: 'x' });
    expect(page.root.querySelector('#sisipan')).toBeNull();
    expect(valueOf(page, 'name')).toBe('<b id="sisipan">"Sri"</b>');
  });
});

describe('the pages of the wizard', () => {
  let applicant: PortalVisitor;
  let draft: string;

  beforeAll(async () => {
    applicant = await signedIn(applicantName);
    draft = await givenEmptyDraft(await Person.signIn(testStack(), applicantName));
  });
  const send = async (section: string, values: Record<string, string>): Promise<SeenPage> => {
    const path = `/pendaftaran/${draft}/${section}`;
    return applicant.send(await applicant.open(path), path, { ...values, lanjut: 'berikut' });
  };

  it('say at every required field what is missing', async () => {
    const page = await send('structure', {});
    const required = page.root.querySelectorAll('[aria-required="true"]').map((input) => input.id);
    expect(required).toContain('chairNik');
    expect(required.filter((field) => sentenceAt(page, field) === undefined)).toEqual([]);
    expect(page.status).toBe(422);
  });

  it('say why an NIK cannot be, and keep it', async () => {
    const numbers = { chairNik: '627101120380', secretaryNik: '6271013213850002', treasurerNik: '6271010107900000' };
    expect(refusal(await send('structure', numbers), Object.keys(numbers))).toEqual({
      status: 422,
      sentences: {
        chairNik: 'NIK harus 16 angka. Yang tertulis 12 angka.',
        secretaryNik: 'NIK tidak mungkin: angka ke-7 sampai ke-12 bukan tanggal lahir.',
        treasurerNik: 'NIK tidak mungkin: empat angka terakhir 0000.',
      },
      values: numbers,
    });
  });

  it.each([
    ['01.234.567.8', 'NPWP harus 15 atau 16 angka. Yang tertulis 9 angka.'],
    ['000000000000000', 'NPWP tidak mungkin: semua angka 0.'],
    ['01.234.567.8-901.OOO', 'NPWP hanya berisi angka.'],
  ])('say why the NPWP %s cannot be, and keep it', async (npwp, sentence) => {
    expect(refusal(await send('organisation', { npwp }), ['npwp'])).toEqual({
      status: 422,
      sentences: { npwp: sentence },
      values: { npwp },
    });
  });

  it('refuse dates that do not exist or have not come, and a term that ends before it begins', async () => {
    const deed = await send('organisation', { deedDate: '31-02-2020', foundedOn: '01-01-2099' });
    expect(sentenceAt(deed, 'deedDate')).toBe('Tanggal Akta tidak mungkin: tanggal 31-02-2020 tidak ada.');
    expect(valueOf(deed, 'deedDate')).toBe('31-02-2020');
    expect(sentenceAt(deed, 'foundedOn')).toBe('Tanggal Pendirian tidak boleh setelah hari ini.');
    const term = await send('structure', { termStart: '2029', termEnd: '2024' });
    expect(sentenceAt(term, 'termEnd')).toBe('Masa Bakti: tahun akhir tidak boleh sebelum Masa Bakti: tahun awal.');
  });

  it('refuse a kabupaten of another province and a code that no region has', async () => {
    const elsewhere = await send('organisation', { province: '62', regency: '33.75' });
    expect(elsewhere.status).toBe(422);
    expect(sentenceAt(elsewhere, 'regency')).toMatch(/Pilih/);
    expect(valueOf(elsewhere, 'province')).toBe('62');
    const nowhere = await send('organisation', { province: '99' });
    expect(sentenceAt(nowhere, 'province')).toBe('Provinsi tidak ada dalam daftar. Pilih dari daftar.');
  });

  it('refuse a place outside of Indonesia and a text that is too long, and keep both', async () => {
    const typed = { latitude: '52.1', longitude: '113.9', landmark: letters(700) };
    const page = await send('field', typed);
    expect(sentenceAt(page, 'latitude')).toMatch(/Indonesia/);
    expect(sentenceAt(page, 'landmark')).toMatch(/^Patokan Lokasi paling banyak \d+ huruf/);
    expect([valueOf(page, 'latitude'), valueOf(page, 'landmark')]).toEqual([typed.latitude, typed.landmark.trim()]);
  });

  it('keep what was typed on the server, right or wrong', async () => {
    await send('organisation', { organisationName: 'Perkumpulan Setengah Jadi', npwp: '77' });
    const later = await (await signedIn(applicantName)).open(`/pendaftaran/${draft}/organisation`);
    expect([valueOf(later, 'organisationName'), valueOf(later, 'npwp')]).toEqual(['Perkumpulan Setengah Jadi', '77']);
  });

  it('do not let an unfinished application be filed, and lead to what is missing', async () => {
    const check = await applicant.open(`/pendaftaran/${draft}/periksa`);
    const refused = await applicant.send(check, '/periksa');
    expect(refused.status).toBe(422);
    expect(summaryOf(refused)).toContain('NPWP harus 15 atau 16 angka. Yang tertulis 2 angka.');
    const links = refused.root.querySelectorAll('.summary a').map((link) => link.getAttribute('href'));
    expect(links).toContain(`/pendaftaran/${draft}/organisation#npwp`);
    expect(links).toContain(`/pendaftaran/${draft}/dokumen#dokumen-deed`);
    expect((await applicant.open(`/pendaftaran/${draft}`)).path).toContain('/pendaftaran/');
  });
});

describe('the small forms', () => {
  it.each([
    ['/lupa-password', { email: '' }, 'email', 'Tulis e-mail akun Anda.'],
    ['/lupa-password', { email: 'bukan alamat' }, 'email', 'E-mail tidak benar. Tulis seperti nama@contoh.id.'],
    ['/lupa-password', { email: `${long}@contoh.id` }, 'email', 'E-mail tidak benar. Tulis seperti nama@contoh.id.'],
    ['/lacak', { nomor: '', kode: 'x' }, 'nomor', 'Tulis nomor permohonan.'],
    [
      '/lacak',
      { nomor: long, kode: 'x' },
      'nomor',
      'Nomor permohonan tidak benar. Tulis seperti SKT-6200-2026-000123.',
    ],
    ['/lacak', { nomor: 'SKT-6200-2026-000123' }, 'kode', 'Tulis kode rahasia.'],
    ['/masuk', { username: '', password: 'x' }, 'username', 'Tulis e-mail Anda.'],
    ['/masuk', { username: 'a@contoh.id' }, 'password', 'Tulis kata sandi Anda.'],
  ])('%s says at the field what is wrong', async (path, values: Record<string, string>, field, sentence) => {
    const visitor = stranger();
    const page = await visitor.send(await visitor.open(path), path, values);
    expect([page.status, sentenceAt(page, field)]).toEqual([422, sentence]);
    const shown = Object.entries(values).filter(([name]) => name !== 'password' && name !== 'kode');
    for (const [name, value] of shown) expect(valueOf(page, name)).toBe(value);
  });

  it.each([
    ['', 422, 'Tulis kode yang ada di bawah kode QR surat.'],
    ['TIDAK-ADA', 404, 'Tidak ada surat dengan kode ini. Periksa lagi penulisannya.'],
    [long, 422, 'Tidak ada surat dengan kode ini. Periksa lagi penulisannya.'],
  ])('the verification of a letter tells an unknown code', async (code, status, sentence) => {
    const page = await stranger().open(`/periksa?kode=${code}`);
    expect([page.status, sentenceAt(page, 'kode')]).toEqual([status, sentence]);
  });

  it('a search for anything at all is answered', async () => {
    for (const q of [long, "'; DROP TABLE ormas; --", '%_\\', '<script>']) {
      const page = await stranger().open(`/cari-ormas?q=${encodeURIComponent(q)}&halaman=-7`);
      expect([q.slice(0, 20), page.status]).toEqual([q.slice(0, 20), 200]);
    }
  });
});
