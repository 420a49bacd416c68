import type { FormSection } from '@loket/sop';
import { type CheckedRow, checkRows } from './check-rows';
import { csvText } from './csv-text';
import { refuseRepeatedNames } from './refuse-repeated-names';
import { type SheetCell, type SheetRow, columnLetter } from './sheet';

const text = (id: string) => ({ id, en: id });
const form: readonly FormSection[] = [
  {
    key: 'ormas',
    title: text('Ormas'),
    fields: [
      { key: 'organisationName', kind: 'text', label: text('Nama Organisasi'), required: true },
      { key: 'address', kind: 'textarea', label: text('Alamat Kantor / Sekretariat'), required: true },
      { key: 'termFrom', kind: 'year', label: text('Tahun awal periode'), required: true },
    ],
  },
];
const row = (line: number, ...cells: readonly (string | SheetCell)[]): SheetRow => ({
  line,
  cells: new Map(cells.map((cell, at) => [at + 1, typeof cell === 'string' ? { text: cell } : cell])),
});
const header = row(1, 'Nama Organisasi', 'Alamat Kantor / Sekretariat', 'Tahun awal periode');
const refusal = (first: SheetRow): string => {
  try {
    checkRows(form, [first]);
  } catch (error) {
    if (error instanceof Error && 'detail' in error) return String(error.detail);
  }
  return '';
};

describe('the header', () => {
  it.each([
    ['as the template has it', ['Nama Organisasi *', 'Alamat Kantor / Sekretariat *', 'Tahun awal periode *']],
    ['in capitals, with other spaces', ['NAMA  ORGANISASI', 'alamat kantor/sekretariat', ' Tahun awal periode*']],
    ['in another order', ['Tahun awal periode', 'Nama Organisasi', 'Alamat Kantor / Sekretariat']],
  ])('fits %s', (_how, headings) => {
    expect(checkRows(form, [row(1, ...headings)])).toEqual([]);
  });

  it('that does not fit names what is missing, unknown and there twice', () => {
    const told = refusal(row(1, 'Nama Organisasi', 'nama organisasi *', 'Bidang', 'Tahun awal periode'));
    expect(told).toContain('Tidak ada: "Alamat Kantor / Sekretariat".');
    expect(told).toContain('Tidak dikenal: "Bidang".');
    expect(told).toContain('Berdiri dua kali: "nama organisasi *".');
    expect(refusal(row(2))).toContain('Tidak ada: "Nama Organisasi"');
  });
});

describe('a row', () => {
  it('is what the form would store, or everything that is wrong with it by its column', () => {
    const right = row(2, ' Sanggar\nArut ', 'Jalan 1\nKumai', '2024');
    const wrong = row(3, { fault: 'formula' }, '', 'dua ribu');
    expect(checkRows(form, [header, right, wrong])).toEqual([
      {
        line: 2,
        values: { organisationName: 'Sanggar Arut', address: 'Jalan 1\nKumai', termFrom: '2024' },
        problems: [],
      },
      {
        line: 3,
        values: expect.anything(),
        problems: [
          { column: 'Nama Organisasi', message: 'Sel A3 berisi rumus; tempel nilainya.' },
          { column: 'Alamat Kantor / Sekretariat', message: 'Alamat Kantor / Sekretariat belum diisi.' },
          { column: 'Tahun awal periode', message: 'Tahun awal periode harus tahun dengan 4 angka, misalnya 2026.' },
        ],
      },
    ]);
  });

  it('whose organisation stands further up is told where', () => {
    const named = (line: number, name: string): CheckedRow => ({
      line,
      values: { organisationName: name },
      problems: [],
    });
    const checked = refuseRepeatedNames([named(2, 'Sanggar Arut'), named(3, 'Lain'), named(4, 'SANGGAR "ARUT"')]);
    expect(checked.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      [],
      [],
      ['Nama organisasi sama dengan baris 2. Hapus salah satunya.'],
    ]);
  });
});

it('columns are named as the spreadsheet names them', () => {
  expect([1, 26, 27, 52, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
});

it('an exported cell never reckons, whatever was typed into it', () => {
  expect(csvText([['=HYPERLINK("x")', '+1', '@a', '-2', '-', 'a;b', 'a"b', '\tx']])).toBe(
    `\uFEFF"'=HYPERLINK(""x"")";'+1;'@a;'-2;-;"a;b";"a""b";"'\tx"\r\n`,
  );
});
