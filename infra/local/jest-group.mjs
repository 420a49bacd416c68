import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from 'node:child_process';
import { installed, root } from './paths.mjs';
import { endGroup, forget, remember } from './process-group.mjs';
import { say } from './progress.mjs';

const limit = 15 * 60_000;
const leaveWithin = 20_000;

function counts(file, exitedWell) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  // Jest can fail without a failed test, by a set-up that threw for instance.
  return { passed: result.numPassedTests, failed: failed === 0 && !exitedWell ? 1 : failed };
}

/** Ends a Jest that stays; true when it had written its results by then. */
async function endIfItStays(child, file, finished) {
  const until = Date.now() + limit;
  let written;
  while (!finished()) {
    await sleep(500);
    if (written === undefined && existsSync(file)) written = Date.now();
    if (written !== undefined && Date.now() - written > leaveWithin) {
      say('! Jest is done but does not leave: a test left something open. It is ended.');
      await endGroup(child, 'SIGKILL');
      return true;
    } else if (Date.now() > until) {
      say(`! Jest ran into the limit of ${limit / 60_000} minutes and is ended.`);
      await endGroup(child, 'SIGTERM', 3_000);
      return false;
    }
  }
  return false;
}

/** Runs Jest over some projects and answers { passed, failed }; what could not run counts as failed. */
export async function jestGroup({ projects, title = projects.join(', '), args, serial, resultsDir, env }) {
  const file = join(resultsDir, `results-${title.replaceAll(/\W+/g, '-')}.json`);
  const how = serial ? ['--runInBand'] : ['--maxWorkers=2'];
  say(`\n── ${title}`);
  const child = spawn(
    process.execPath,
    [installed('.bin', 'jest'), '--selectProjects', ...projects, '--json', `--outputFile=${file}`, ...how, ...args],
    // The results as JSON on standard output are of no use to a reader.
    { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'], detached: true },
  );
  remember(child);
  let code;
  child.once('close', (ended) => {
    code = ended ?? 1;
    forget(child);
  });
  const wroteResults = await endIfItStays(child, file, () => code !== undefined);
  return counts(file, code === 0 || wroteResults);
}
