import { csvText } from './csv-text';

const cell = (text: string): string =>
  csvText([[text]])
    .slice(1)
    .replace(/\r\n$/, '');

it('is a line for each row, marked as UTF-8', () => {
  expect(
    csvText([
      ['Kecamatan', 'Masuk'],
      ['Gisting', 3],
    ]),
  ).toBe('\uFEFFKecamatan;Masuk\r\nGisting;3\r\n');
});

it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', ' =cmd|1', '\r=1', '＝1+1'])(
  'holds %j as text, which no spreadsheet reckons',
  (text) => {
    expect(cell(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

it.each([
  ['Kota "Agung"', '"Kota ""Agung"""'],
  ['satu; dua', '"satu; dua"'],
  ['dua\nbaris', '"dua\nbaris"'],
  ['Kota Agung', 'Kota Agung'],
])('%j stays one cell', (text, written) => {
  expect(cell(text)).toBe(written);
});

it('writes a number as a number', () => {
  expect(csvText([[-3]])).toBe('\uFEFF-3\r\n');
});
