import type { Field, FieldKind } from '../form-section';
import { checkField } from './check-field';

const label = { id: 'Isian', en: 'Field' };
const check = (kind: FieldKind, text: string, more: Partial<Field> = {}, values: Record<string, string> = {}) => {
  const field = { key: 'it', kind, label, required: true, ...more };
  const labelOf = () => ({ id: 'tahun awal', en: 'first year' });
  const checked = checkField(text, { field, values, today: '2026-03-13', labelOf });
  return 'error' in checked ? checked.error.id : checked.value;
};
const isSentence = expect.stringMatching(/^[A-Z].*\.$/);

describe('stored in one form', () => {
  it.each<[FieldKind, string, string]>([
    ['email', 'Sekretariat@Contoh.ID', 'Sekretariat@contoh.id'],
    ['phone', '0812-3456-7890', '+6281234567890'],
    ['phone', '+62 812 3456 7890', '+6281234567890'],
    ['phone', '6281234567', '+6281234567'],
    ['phone', '(0536) 322 1234', '+625363221234'],
    ['nik', '6201 0652 0890 0003', '6201065208900003'],
    ['nik', '6201062902000001', '6201062902000001'],
    ['nik', '9999991708450001', '9999991708450001'],
    ['npwp', '01.234.567.8-901.000', '0012345678901000'],
    ['npwp', '0012345678901000', '0012345678901000'],
    ['date', '17-08-2020', '2020-08-17'],
    ['date', '7/8/2020', '2020-08-07'],
    ['date', '2020-08-17', '2020-08-17'],
    ['year', '2026', '2026'],
    ['latitude', '-2,2096', '-2.2096'],
    ['latitude', '\u22122.2096\u00b0', '-2.2096'],
    ['longitude', '113.9108', '113.9108'],
    ['postal-code', '73112', '73112'],
    ['province', '62', '62'],
    ['village', '62.01.06.2001', '62.01.06.2001'],
    ['list', '  Siti \r\n\r\n Budi\n', 'Siti\nBudi'],
    ['textarea', 'Baris satu\r\nBaris dua', 'Baris satu\nBaris dua'],
  ])('%s %j as %j', (kind, typed, stored) => {
    expect(check(kind, typed)).toBe(stored);
  });
});

describe('refused with a sentence', () => {
  it.each<[FieldKind, string]>([
    ['email', 'nama@contoh'],
    ['email', 'nama contoh@contoh.id'],
    ['email', 'a..b@contoh.id'],
    ['phone', '0812345'],
    ['phone', '+1 202 555 0100'],
    ['phone', 'telepon'],
    ['nik', '6201065208900A03'],
    ['date', '31-02-2020'],
    ['date', '17 Agustus'],
    ['date', '01-01-0020'],
    ['year', '26'],
    ['latitude', '113.9'],
    ['longitude', '-2.2'],
    ['latitude', 'dua'],
    ['postal-code', '7311'],
    ['province', '6201'],
    ['district', '62.01'],
  ])('%s %j', (kind, typed) => {
    expect(check(kind, typed)).toEqual(isSentence);
    expect(check(kind, typed)).not.toBe(typed);
  });

  it('says how many digits an NPWP or NIK has and should have', () => {
    expect(check('npwp', '01.234.567.8-901.00')).toBe('NPWP harus 15 atau 16 angka. Yang tertulis 14 angka.');
    expect(check('nik', '620106520890000')).toBe('NIK harus 16 angka. Yang tertulis 15 angka.');
  });

  it('says why an NIK or NPWP cannot be', () => {
    expect(check('nik', '6201067208900003')).toContain('bukan tanggal lahir');
    expect(check('nik', '6201063102900003')).toContain('bukan tanggal lahir');
    expect(check('nik', '6201065213900003')).toContain('bukan tanggal lahir');
    expect(check('nik', '6201065208900000')).toContain('0000');
    expect(check('npwp', '000000000000000')).toContain('tidak mungkin');
  });

  it('knows a region that lies elsewhere', () => {
    const within = { within: 'province' };
    expect(check('regency', '33.75', within, { province: '62' })).toContain('Pilih lagi');
    expect(check('regency', '62.01', within, { province: '62' })).toBe('62.01');
  });

  it('knows a day that has not come and a term that ends before it begins', () => {
    expect(check('date', '14-03-2026', { past: true })).toBe('Isian tidak boleh setelah hari ini.');
    expect(check('date', '13-03-2026', { past: true })).toBe('2026-03-13');
    expect(check('year', '2025', { notBefore: 'start' }, { start: '2026' })).toBe(
      'Isian tidak boleh sebelum tahun awal.',
    );
    expect(check('date', '1-1-2026', { notBefore: 'start' }, { start: '02-01-2026' })).toContain('tidak boleh sebelum');
  });

  it('names the line of a list that is too long', () => {
    expect(check('list', `Siti\n${'x'.repeat(201)}`)).toContain('baris ke-2 terlalu panjang');
  });
});
