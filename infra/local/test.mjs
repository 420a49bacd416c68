import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { givenEndpoints } from './endpoints.mjs';
import { jestGroup } from './jest-group.mjs';
import { requireNode } from './node-version.mjs';
import { endCommands } from './process-group.mjs';
import { progress, say } from './progress.mjs';
import { notShown, readSourceTable } from './source-table.mjs';
import { Stack } from './stack.mjs';
import { projects, testArguments } from './test-arguments.mjs';
import { describeForTests } from './test-description.mjs';
import { closeTestFolder, lastLogs, openTestFolder } from './test-folders.mjs';
import { makeToolchain } from './toolchain.mjs';
import { chromium } from './tools/chromium.mjs';
import { testServerJars } from './tools/test-server-jars.mjs';
import { whenAskedToEnd } from './until-stopped.mjs';

const laneFilter = join(import.meta.dirname, 'e2e-lanes.cjs');
const { lanes } = createRequire(import.meta.url)(laneFilter);
const total = { passed: 0, failed: 0 };
let folder;
let stack;

async function run(names, { serial, env, wanted, jestArgs, lane, filter = [] }) {
  const chosen = names.filter((name) => wanted.includes(name));
  if (chosen.length === 0) return;
  const title = lane === undefined ? chosen.join(', ') : `${chosen.join(', ')}: ${lane}`;
  // A pattern may well match nothing in one of the groups; without one, a group that runs nothing is a fault.
  const args = jestArgs.length > 0 ? ['--passWithNoTests', ...filter, ...jestArgs] : filter;
  const { passed, failed } = await jestGroup({ title, projects: chosen, args, serial, resultsDir: folder, env });
  say(`── ${title}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}

function runLane(lane, options, env) {
  const filter = [`--filter=${laneFilter}`];
  return run(['e2e'], { ...options, lane, filter, serial: true, env: { ...env, LOKET_E2E_LANE: lane } });
}

function needs(wanted, what) {
  return wanted.some((name) => projects[name] === what);
}

async function toolsFor({ wanted, serversOnly }, given) {
  if (!needs(wanted, 'stack') && !needs(wanted, 'own servers')) {
    return makeToolchain({ given: { temporal: true, s3: true, kafka: true }, product: true, log: say });
  }
  // The outage tests stop their servers, so they use own ones whatever the environment gives.
  return makeToolchain({
    given: needs(wanted, 'own servers') ? {} : given,
    product: !serversOnly,
    log: say,
    more: { testServer: ['time-skipping Temporal server', testServerJars] },
    packaged: { chromium: ['browser', chromium] },
  });
}

async function testAll() {
  requireNode();
  const options = testArguments(process.argv.slice(2));
  const { wanted, serversOnly } = options;
  const given = givenEndpoints();
  const tools = await toolsFor(options, given);
  folder = await openTestFolder();
  const dataDir = join(folder, 'stack');
  mkdirSync(dataDir, { mode: 0o711 });
  if (needs(wanted, 'stack')) {
    stack = new Stack({ dataDir, fast: true, product: !serversOnly, given, tools });
    await stack.start();
  }
  const env = { LOKET_TEST_STACK: describeForTests({ dataDir, tools, stack }) };
  await run(['unit', 'integration', 'workflow', 'replay'], { ...options, serial: false, env });
  await Promise.all(lanes.map((lane) => runLane(lane, options, env)));
  if (stack !== undefined) await progress('stopping the servers', () => stack.stop());
  stack = undefined;
  const alone = { LOKET_TEST_STACK: describeForTests({ dataDir, tools }) };
  await run(['outage'], { ...options, serial: true, env: alone });
  if (options.jestArgs.length === 0 && Object.keys(projects).every((name) => wanted.includes(name))) checkSources();
}

/** Every row and sentence of the sources names tests; a whole run must have shown them all. */
function checkSources() {
  const rows = readSourceTable();
  const missing = notShown(rows, folder);
  say(`\n── sources: ${rows.length} rows and sentences, ${missing.length} tests not shown`);
  for (const sentence of missing) say(`  ${sentence}`);
  total[missing.length === 0 ? 'passed' : 'failed'] += 1;
}

const asked = whenAskedToEnd(async () => {
  await stack?.stop();
  if (folder !== undefined) closeTestFolder(folder);
});

try {
  await testAll();
} catch (error) {
  if (!asked()) say(`\n${error.message}`);
  total.failed += 1;
}
if (!asked()) {
  await Promise.all([stack?.stop(), endCommands()]);
  if (folder !== undefined) closeTestFolder(folder);
  if (total.passed + total.failed === 0) total.failed = 1;
  if (total.failed > 0 && existsSync(lastLogs)) say(`\nThe logs of the servers: ${lastLogs}`);
  say(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}
