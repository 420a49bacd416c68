import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process runs; one that has ended but that nobody has collected yet does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** The process id that holds the lock, or undefined when nobody alive does. */
export function lockHolder(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the lock at once or answers false. A lock left by a dead process is taken over. */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => releaseLock(file));
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (lockHolder(file) !== undefined) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

export function releaseLock(file) {
  try {
    if (readFileSync(file, 'utf8') === String(process.pid)) rmSync(file, { force: true });
  } catch {
    // Already gone.
  }
}

/** Runs the work while holding the lock, waiting for another process that has it. */
export async function withLock(file, work) {
  while (!takeLock(file)) await sleep(500);
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}
