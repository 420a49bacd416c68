import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jestGroup } from './jest-group.mjs';
import { requireNode } from './node-version.mjs';
import { endCommands } from './process-group.mjs';
import { say } from './progress.mjs';
import { describeForTests } from './test-description.mjs';
import { closeTestFolder, openTestFolder } from './test-folders.mjs';
import { makeToolchain } from './toolchain.mjs';
import { testServerJars } from './tools/test-server-jars.mjs';
import { whenAskedToEnd } from './until-stopped.mjs';

/*
 * npm run conformance [-- --all]
 * Walks every SOP as its source has it, on the time-skipping server alone: the paths of `npm test`, or with --all every
 * path with up to two returns, up to 500 per SOP. The table of what was walked and left out comes last.
 */
const unknown = process.argv.slice(2).filter((argument) => argument !== '--all');
const all = process.argv.includes('--all');
let folder;

async function conform() {
  requireNode();
  const tools = await makeToolchain({
    given: { temporal: true, s3: true, kafka: true },
    product: false,
    log: say,
    more: { testServer: ['time-skipping Temporal server', testServerJars] },
  });
  folder = await openTestFolder();
  const dataDir = join(folder, 'stack');
  mkdirSync(dataDir, { mode: 0o711 });
  const { passed, failed } = await jestGroup({
    projects: ['unit', 'workflow'],
    args: ['--testPathPatterns', 'tests/conformance'],
    serial: false,
    resultsDir: folder,
    env: { LOKET_TEST_STACK: describeForTests({ dataDir, tools }), ...(all ? { CONFORMANCE: 'all' } : {}) },
  });
  say(`\n${passed} passed, ${failed} failed`);
  return failed;
}

const asked = whenAskedToEnd(async () => {
  if (folder !== undefined && existsSync(folder)) closeTestFolder(folder);
});

let failed = 1;
try {
  if (unknown.length > 0)
    throw new Error(`npm run conformance takes --all and nothing else, not ${unknown.join(' ')}.`);
  failed = await conform();
} catch (error) {
  if (!asked()) say(`\n${error.message}`);
}
if (!asked()) {
  await endCommands();
  if (folder !== undefined) closeTestFolder(folder);
  process.exit(failed > 0 ? 1 : 0);
}
