import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './lock.mjs';
import { signalGroup } from './process-group.mjs';

function fileOf(dataDir) {
  return join(dataDir, 'processes');
}

/** When a process began, by which a process id that was given anew is told apart. */
function began(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/** Notes a process that works on this data directory, in case nobody is left to end it. */
export function recordProcess(dataDir, pid) {
  appendFileSync(fileOf(dataDir), `${pid}\t${began(pid)}\n`);
}

export function forgetProcesses(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}

/** Ends what an earlier run that was killed has left behind; answers how many there were. */
export async function endLeftovers(dataDir) {
  if (!existsSync(fileOf(dataDir))) return 0;
  const left = readFileSync(fileOf(dataDir), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([pid, start]) => start !== undefined && start !== '' && began(Number(pid)) === start);
  for (const [pid] of left) signalGroup(Number(pid), 'SIGKILL');
  // Their ports are free again only when they are gone.
  for (let wait = 0; wait < 50 && left.some(([pid]) => isAlive(Number(pid))); wait += 1) await sleep(100);
  forgetProcesses(dataDir);
  return left.length;
}
