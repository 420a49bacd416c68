import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fragmentsOf, inWords } from './fragments';

interface SourceRow {
  readonly text: string;
  readonly saysNothing: boolean;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

const checkout = join(__dirname, '../..');
const sources = join(checkout, '../shared/sources');
const script = join(checkout, 'infra/local/source-table.mjs');

function told<T>(expression: string): T {
  const program = `import { notShown, readSourceTable } from '${script}'; console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const rows = told<SourceRow[]>('readSourceTable()');

describe('the table of the sources', () => {
  const quoted = ` ${rows.map(({ text }) => inWords(text)).join(' ')} `;

  it.each(readdirSync(sources))('has every row and sentence of %s', (name) => {
    const fragments = fragmentsOf(readFileSync(join(sources, name), 'utf8'));
    expect(fragments.length).toBeGreaterThan(10);
    expect(fragments.filter((words) => !quoted.includes(` ${words} `))).toEqual([]);
  });

  it('names a test for each, or says that it states nothing of a service', () => {
    expect(
      rows.filter(({ saysNothing, tests }) => saysNothing !== (tests.length === 0)).map(({ text }) => text),
    ).toEqual([]);
  });

  it('names files that are there', () => {
    const files = [...new Set(rows.flatMap(({ tests }) => tests.map(({ file }) => file)))];
    expect(files.filter((file) => !existsSync(join(checkout, file)))).toEqual([]);
  });
});

describe('a whole run of the tests', () => {
  it('finds every test of the table that did not run or did not pass', () => {
    const folder = mkdtempSync(join(tmpdir(), 'results-'));
    const results = (statuses: Record<string, string>) => ({
      testResults: [
        {
          name: join(checkout, 'tests/a.spec.ts'),
          assertionResults: Object.entries(statuses).map(([fullName, status]) => ({ fullName, status })),
        },
      ],
    });
    writeFileSync(join(folder, 'results-unit.json'), JSON.stringify(results({ one: 'passed', two: 'passed' })));
    writeFileSync(join(folder, 'results-e2e.json'), JSON.stringify(results({ two: 'failed', three: 'pending' })));
    const table = ['one', 'two', 'three', 'four'].map((name) => ({ tests: [{ file: 'tests/a.spec.ts', name }] }));
    expect(told(`notShown(${JSON.stringify(table)}, '${folder}')`)).toEqual([
      'tests/a.spec.ts › two: failed, passed',
      'tests/a.spec.ts › three: pending',
      'tests/a.spec.ts › four: there is no such test, or it did not run',
    ]);
  });
});
