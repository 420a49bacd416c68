import { Workbook } from 'exceljs';
import { readSpreadsheet } from './read-spreadsheet';
import type { SheetRow } from './sheet';
import { readZip } from './zip/read-zip';
import { writeZip } from './zip/write-zip';

const csv = (text: string): Buffer => Buffer.from(text);
const xlsx = async (fill: (workbook: Workbook) => void): Promise<Buffer> => {
  const workbook = new Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
const sheetOf = (rows: readonly unknown[][]): Promise<Buffer> =>
  xlsx((workbook) => workbook.addWorksheet('Ormas').addRows(rows.map((row) => [...row])));
const textIn = (rows: readonly SheetRow[]): unknown[] =>
  rows.map(({ line, cells }) => [line, ...[...cells].map(([column, cell]) => [column, ...Object.values(cell)])]);
const refusal = async (file: Buffer): Promise<string> => {
  const problem: unknown = await readSpreadsheet(file).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(problem).toMatchObject({ status: 422 });
  return problem !== null && typeof problem === 'object' && 'detail' in problem ? String(problem.detail) : '';
};

describe('a CSV file', () => {
  it.each([
    ['commas', 'Nama,Ketua\nA,"B, S.H."\n'],
    ['semicolons', 'Nama;Ketua\r\nA;"B, S.H."\r\n'],
    ['tabs', 'Nama\tKetua\nA\tB, S.H.\n'],
    ['a byte order mark', '\uFEFFNama;Ketua\nA;B, S.H.'],
  ])('with %s is read', async (_what, text) => {
    expect(textIn(await readSpreadsheet(csv(text)))).toEqual([
      [1, [1, 'Nama'], [2, 'Ketua']],
      [2, [1, 'A'], [2, 'B, S.H.']],
    ]);
  });

  it('keeps the count of its rows over empty ones and over breaks within a cell', async () => {
    const rows = await readSpreadsheet(csv('Nama;Alamat\n;\n\nA;"Jalan 1\nKumai"\nB;Jalan 2\n'));
    expect(rows.map(({ line }) => line)).toEqual([1, 4, 5]);
  });

  it('has no formula that could run, and a dash is none', async () => {
    const rows = await readSpreadsheet(csv('A;B;C;D\n=1+1; @SUM(A1);+62812;-\n'));
    expect(textIn(rows)[1]).toEqual([2, [1, 'formula'], [2, 'formula'], [3, 'formula'], [4, '-']]);
  });

  it('in another encoding is told how to be saved', async () => {
    expect(await refusal(Buffer.from('Nama;Ketua\nCaf\xe9;A', 'latin1'))).toContain('Windows-1252');
    expect(await refusal(Buffer.from('\uFEFFNama;Ketua', 'utf16le'))).toContain('UTF-16');
  });

  it('with a quote that never ends, or that is no text at all, is refused in words', async () => {
    expect(await refusal(csv('Nama;Ketua\n"A;B\n'))).toContain('tanda petik');
    expect(await refusal(Buffer.from([0x25, 0x00, 0x01]))).toContain('bukan XLSX atau CSV');
    expect(await refusal(Buffer.alloc(0))).toContain('kosong');
  });

  it('may have two thousand rows and not one more', async () => {
    const rows = (count: number): Buffer => csv(`Nama\n${'A\n'.repeat(count)}`);
    expect(await readSpreadsheet(rows(2_000))).toHaveLength(2_001);
    expect(await refusal(rows(2_001))).toContain('lebih dari 2.000 baris');
    expect(await refusal(rows(10_000))).toContain('Bagi menjadi beberapa berkas');
  });
});

describe('a workbook', () => {
  it('gives numbers, dates, links and rich text as text', async () => {
    const file = await sheetOf([
      ['Nama', 'Awal'],
      [{ richText: [{ text: 'Sanggar ' }, { font: { bold: true }, text: 'Arut' }] }, 2024],
      [{ text: 'Sanggar Kumai', hyperlink: 'https://contoh.id' }, '2025'],
    ]);
    expect(textIn(await readSpreadsheet(file))).toEqual([
      [1, [1, 'Nama'], [2, 'Awal']],
      [2, [1, 'Sanggar Arut'], [2, '2024']],
      [3, [1, 'Sanggar Kumai'], [2, '2025']],
    ]);
  });

  it('gives away no result of a formula, and no error', async () => {
    const file = await sheetOf([
      ['A', 'B', 'C'],
      [{ formula: '1+1', result: 2 }, { error: '#N/A' }, '  '],
    ]);
    expect(textIn(await readSpreadsheet(file))).toEqual([
      [1, [1, 'A'], [2, 'B'], [3, 'C']],
      [2, [1, 'formula'], [2, 'error']],
    ]);
  });

  it('is read by its first sheet alone', async () => {
    const file = await xlsx((workbook) => {
      workbook.addWorksheet('Ormas').addRow(['Nama']);
      workbook.addWorksheet('Petunjuk').addRow(['Bacalah']);
    });
    expect(textIn(await readSpreadsheet(file))).toEqual([[1, [1, 'Nama']]]);
  });

  it('cannot spread over the memory: neither by merged cells and named ranges, nor by what it unpacks to', async () => {
    const spread = await xlsx((workbook) => {
      workbook.addWorksheet('Ormas').addRow(['Nama']);
    });
    const parts = readZip(spread).map(({ name, unpack }) => {
      const text = unpack(1_000_000).toString();
      const names = '<definedNames><definedName name="x">Ormas!$A$1:$XFD$1048576</definedName></definedNames>';
      const swollen = text
        .replace('</sheets>', `</sheets>${names}`)
        .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>');
      return { name, content: Buffer.from(swollen) };
    });
    expect(textIn(await readSpreadsheet(writeZip(parts)))).toEqual([[1, [1, 'Nama']]]);

    const bomb = await sheetOf(Array.from({ length: 900 }, (_, row) => [`${row}${'x'.repeat(30_000)}`]));
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await refusal(bomb)).toContain('terlalu besar setelah dibuka');
  }, 20_000);

  it('with macros, of the old kind, locked, or broken is refused in words', async () => {
    const [workbook] = [await sheetOf([['Nama']])];
    const entries = readZip(workbook).map(({ name, unpack }) => ({ name, content: unpack(1_000_000) }));
    const macro = writeZip([...entries, { name: 'xl/vbaProject.bin', content: Buffer.from('x') }]);
    expect(await refusal(macro)).toContain('makro');
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toContain('.xls');
    expect(await refusal(workbook.subarray(0, workbook.length / 2))).toContain('tidak dapat dibaca');
    expect(await refusal(writeZip([{ name: 'a.txt', content: Buffer.from('a') }]))).toContain('bukan buku kerja');
    const torn = writeZip(
      entries.map((each) => (each.name.includes('sheet1') ? { ...each, content: Buffer.from('<a') } : each)),
    );
    await readSpreadsheet(torn).then(
      (rows) => expect(rows).toEqual([]),
      (error: unknown) => expect(error).toMatchObject({ code: 'file-wrong-type' }),
    );
  });

  it('of more rows than may be taken is refused', async () => {
    expect(await refusal(await sheetOf([['Nama'], ...Array.from({ length: 2_001 }, () => ['A'])]))).toContain('2.000');
  });
});
