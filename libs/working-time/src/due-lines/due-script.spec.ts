import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(__dirname, '../../../../infra/local/due.mjs');
const due = (lines: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { input: lines, encoding: 'utf8', timeout: 120_000 });

const asked = '{"office":"perpres-wib","kind":"days","budget":1,"arrived":"2026-06-02T09:00:00+07:00"}';
const folder = mkdtempSync(join(tmpdir(), 'due-'));
const broken = join(folder, 'broken.json');

afterAll(() => rmSync(folder, { recursive: true }));

it('answers each line in its place, counts empty ones, and fails at the end when one was bad', () => {
  const { stdout, status } = due(`\uFEFF${asked}\r\n\nnonsense\n${asked}`);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({ due: '2026-06-03T16:00:00+07:00' }),
    { line: 3, error: 'The line is not JSON' },
    expect.objectContaining({ due: '2026-06-03T16:00:00+07:00' }),
  ]);
  expect(status).toBe(1);
}, 120_000);

it('ends well when every line was answered', () => {
  expect(due(`${asked}\n`).status).toBe(0);
}, 120_000);

it('says in one sentence what is wrong with the file of calendars', () => {
  writeFileSync(broken, '{"daysOff": [], "offices": {}}');
  expect(due(asked, '--calendars', `${broken}.not`)).toMatchObject({
    stdout: '',
    stderr: `There is no file ${broken}.not.\n`,
    status: 2,
  });
  expect(due(asked, '--calendars', script)).toMatchObject({ stderr: `${script} is not JSON.\n`, status: 2 });
  expect(due(asked, '--calendars', broken)).toMatchObject({
    stderr: `${broken} is not a file of calendars: offices names no office.\n`,
    status: 2,
  });
}, 120_000);
