import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sop, faultsOf } from '@loket/sop';
import { parseExpectation } from '../conformance/expectation/parse-expectation';
import { differences } from '../conformance/expectation/compare';

const checkout = join(__dirname, '../..');
const script = join(checkout, 'infra/local/new-sop.mjs');
const definitionsFile = 'workflows/publish/src/definitions.ts';

/** What of a checkout the command reads, and what Jest needs to run what it wrote. */
const needed = [
  ...[definitionsFile, 'workflows/publish/package.json', 'workflows/ktp-recording/src'],
  ...['jest.config.mjs', '.swcrc', 'tests/setup'],
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-sop-'));
  for (const path of needed) cpSync(join(checkout, path), join(root, path), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

function newSop(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words, '--root', root], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('npm run new-sop', () => {
  it('writes a folder whose test passes', () => {
    expect(newSop('event-permit')).toMatchObject({ status: 0, stderr: '' });
    const jest = spawnSync(
      process.execPath,
      [
        ...[join(checkout, 'node_modules/.bin/jest'), '-c', join(root, 'jest.config.mjs'), '--selectProjects', 'unit'],
        ...['--testPathPatterns', 'event-permit', '--json', '--silent'],
      ],
      { cwd: root, encoding: 'utf8' },
    );
    const told: unknown = JSON.parse(jest.stdout);
    expect(told).toMatchObject({ success: true, numPassedTests: 3, numFailedTests: 0 });
  }, 60_000);

  it('writes a definition that has no fault and says what its text says', async () => {
    newSop('event-permit');
    const written = join(root, 'workflows/event-permit/src/definition.ts');
    const { definition }: { definition: Sop } = await import(written);
    expect(definition).toMatchObject({ service: 'event-permit', code: 'EVE', title: { id: 'Event permit' } });
    expect(differences(parseExpectation(read('tests/conformance/expected/event-permit.txt')), definition)).toEqual([]);
  });

  it('writes the same table as JSON instead, which has no fault, and overwrites nothing', () => {
    const file = join(root, 'event-permit.json');
    expect(newSop('event-permit', '--table', file)).toMatchObject({ status: 0, stderr: '' });
    expect(faultsOf(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
    expect(readdirSync(join(root, 'workflows'))).not.toContain('event-permit');
    expect(newSop('event-permit', '--table', file)).toMatchObject({
      ...{ status: 2, stderr: expect.stringContaining('is there already') },
    });
  });

  it('registers it among the definitions, in alphabetical order, and leaves nothing else changed', () => {
    const before = read(definitionsFile).split('\n');
    newSop('event-permit');
    const after = read(definitionsFile).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "import { definition as eventPermit } from '@loket/event-permit';",
      "  { folder: 'event-permit', sop: eventPermit },",
    ]);
    const imports = after.filter((line) => line.startsWith('import { definition')).map((line) => line.split("'")[1]);
    expect(imports).toEqual(imports.toSorted());
    const description: unknown = JSON.parse(read('workflows/publish/package.json'));
    expect(description).toMatchObject({ dependencies: { '@loket/event-permit': '*', '@loket/ktp-recording': '*' } });
  });

  it('says what comes next, in words', () => {
    const { stdout } = newSop('event-permit');
    for (const step of ['npm install', 'npm test -- --only unit workflows/event-permit', 'npm start'])
      expect(stdout).toContain(step);
  });

  it('gives two services two codes', () => {
    newSop('event-permit');
    newSop('event-notice');
    const codes = ['event-permit', 'event-notice'].map(
      (name) => /code: '(\w+)'/.exec(read(`workflows/${name}/src/definition.ts`))?.[1],
    );
    expect(new Set(codes).size).toBe(2);
  });

  it.each([
    ['no name', [], /needs a name/],
    ['capitals', ['EventPermit'], /is no name for a service/],
    ['a way out of the folder', ['../elsewhere'], /is no name for a service/],
    ['a hyphen too many', ['event--permit'], /is no name for a service/],
    ['the name of a folder', ['publish'], /already a folder or a service publish/],
    ['the name of a service', ['ktp-recording'], /already a folder or a service ktp-recording/],
    ['two names', ['one', 'two'], /One name at a time/],
    ['a name that is too long', ['a'.repeat(41)], /longer than 40/],
  ])('refuses %s with a sentence, and writes nothing', (_, words, sentence) => {
    mkdirSync(join(root, 'tests/conformance/expected'), { recursive: true });
    const before = [read(definitionsFile), readdirSync(join(root, 'workflows')).sort()];
    const { status, stderr, stdout } = newSop(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect([read(definitionsFile), readdirSync(join(root, 'workflows')).sort()]).toEqual(before);
  });
});
