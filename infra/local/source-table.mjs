import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './paths.mjs';

/** The table that sets each row and sentence of the sources beside the tests that show it. */
export const sourceTable = join(root, 'docs/04-sources-and-their-tests.md');

const link = /\[((?:[^\]\\]|\\.)+)\]\(([^)]+)\)/g;
const cells = (line) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** Rows of the table: what the source says, and the tests that show it by file and full name. */
export function readSourceTable(file = sourceTable) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\|.*\|$/.test(line) && !/^\|[\s|:-]*\|$/.test(line))
    .map(cells)
    .filter(([text]) => text !== 'Sumber')
    .map(([text, shown = '']) => ({
      text,
      saysNothing: shown === '–',
      tests: [...shown.matchAll(link)].map(([, name, path]) => ({
        name: name.replaceAll(/\\([[\]])/g, '$1'),
        file: relative(root, resolve(dirname(file), path)),
      })),
    }));
}

/** Sentences about every test of the table that did not run or did not pass, from the results that Jest wrote. */
export function notShown(rows, resultsDir) {
  const statuses = new Map();
  for (const name of readdirSync(resultsDir).filter((entry) => /^results-.*\.json$/.test(entry))) {
    for (const suite of JSON.parse(readFileSync(join(resultsDir, name), 'utf8')).testResults) {
      for (const { fullName, status } of suite.assertionResults) {
        const id = `${relative(root, suite.name)} › ${fullName}`;
        statuses.set(id, [...(statuses.get(id) ?? []), status]);
      }
    }
  }
  const wanted = new Set(rows.flatMap(({ tests }) => tests.map(({ file, name }) => `${file} › ${name}`)));
  return [...wanted].flatMap((id) => {
    const found = statuses.get(id);
    if (found === undefined) return [`${id}: there is no such test, or it did not run`];
    return found.every((status) => status === 'passed') ? [] : [`${id}: ${found.join(', ')}`];
  });
}
