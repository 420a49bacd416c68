import { parseExpectation } from '../expectation/parse-expectation';
import { readExpectation } from '../expectation/read-expectation';
import { choosePaths } from './choose-paths';
import { nameOfPath } from './edge';
import { tableOfPaths } from './table-of-paths';

const row = (no: string, ...outcomes: readonly string[]): string =>
  `${no}. Baris\n   Pelaksana: Petugas\n${outcomes.map((each) => `   Hasil: ${each}\n`).join('')}\n`;

const table = (...rows: readonly string[]): ReturnType<typeof parseExpectation> =>
  parseExpectation(`Layanan: permit\nSumber: SOP\n\n${rows.join('')}Akhir: Selesai\n`);

const namesOf = (expectation: ReturnType<typeof parseExpectation>, wish = { cap: 60, all: false }): readonly string[] =>
  choosePaths(expectation, wish).paths.map(nameOfPath);

it('a table without returns is walked once', () => {
  expect(namesOf(table(row('1', 'Ya → 2'), row('2', 'Ya → akhir Selesai')))).toEqual(['1 Ya, 2 Ya']);
});

const once = table(row('1', 'Ya → akhir Selesai', 'Tidak → pemohon'));

it('a return is walked once and twice', () => {
  expect(namesOf(once)).toEqual(['1 Ya', '1 Tidak, 1 Ya', '1 Tidak, 1 Tidak, 1 Ya']);
});

it('each ordered pair of returns is walked, an internal return between where it is needed', () => {
  const twoReturns = table(row('1', 'Ya → 2', 'Tidak → pemohon'), row('2', 'Ya → akhir Selesai', 'Balik → 1'));
  const { covered, targets, leftOut } = choosePaths(twoReturns, { cap: 60, all: false });
  expect([...targets.pairs].sort()).toEqual([
    '1 Tidak, then 1 Tidak',
    '1 Tidak, then 2 Balik',
    '2 Balik, then 1 Tidak',
    '2 Balik, then 2 Balik',
  ]);
  expect([...covered.pairs].sort()).toEqual([...targets.pairs].sort());
  expect(leftOut).toEqual({ paths: 0, edges: [], pairs: [] });
});

it('a pair that no case can take is no target', () => {
  const forward = table(row('1', 'Ya → 2', 'Tidak → pemohon'), row('2', 'Ya → akhir Selesai', 'Tidak → pemohon'));
  expect(choosePaths(forward, { cap: 60, all: false }).targets.pairs).not.toContain('2 Tidak, then 1 Tidak');
});

it('what a case has once is taken once, in whichever row it stands', () => {
  const asking = table(
    row('1', 'Ya → 2', 'Tanya → pemohon (sekali)'),
    row('2', 'Ya → akhir Selesai', 'Tanya → pemohon (sekali)'),
  );
  expect(namesOf(asking, { cap: 500, all: true })).toEqual([
    '1 Ya, 2 Ya',
    '1 Ya, 2 Tanya, 2 Ya',
    '1 Tanya, 1 Ya, 2 Ya',
  ]);
  expect(choosePaths(asking, { cap: 60, all: false }).targets.pairs).toEqual([]);
});

it('the cap keeps the shortest and tells what it left out', () => {
  const choice = choosePaths(once, { cap: 1, all: false });
  expect(choice.paths.map(nameOfPath)).toEqual(['1 Ya']);
  expect(choice.leftOut).toEqual({ paths: 2, edges: ['1 Tidak'], pairs: ['1 Tidak, then 1 Tidak'] });
  const printed = tableOfPaths(new Map([['permit', { choice, refusals: 3, limitsPassed: 2 }]]));
  expect(printed).toMatch(/^permit +1 +1\/2 +0\/1 +3 +2 +1 +2 paths; not covered: 1 Tidak \| 1 Tidak, then 1 Tidak$/m);
});

it('every path with up to two returns is walked when all are wished for', () => {
  const wide = table(
    row('1', 'Ya → 2', 'Langsung → akhir Selesai', 'Tidak → pemohon'),
    row('2', 'Ya → akhir Selesai', 'Balik → 1'),
  );
  const all = namesOf(wide, { cap: 500, all: true });
  expect(all).toHaveLength(new Set(all).size);
  expect(all.filter((name) => !/Tidak|Balik/.test(name))).toEqual(['1 Langsung', '1 Ya, 2 Ya']);
  expect(all).toContain('1 Tidak, 1 Tidak, 1 Langsung');
  expect(all).toContain('1 Ya, 2 Balik, 1 Ya, 2 Balik, 1 Langsung');
});

it.each(['ormas-registration', 'account-opening', 'ktp-recording', 'reference-letter', 'heir-letter'])(
  'no edge and no pair of returns of %s is left out below the cap of npm test',
  (service) => {
    const { leftOut, covered, targets } = choosePaths(readExpectation(service), { cap: 60, all: false });
    expect(leftOut).toEqual({ paths: 0, edges: [], pairs: [] });
    expect(covered.edges.length).toBe(targets.edges.length);
  },
);
