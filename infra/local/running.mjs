import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './lock.mjs';

const fileOf = (dataDir) => join(dataDir, 'running.json');

/** Notes what runs on this data directory, for commands that work with the running product; gone with `forgetRunning`. */
export function describeRunning({ dataDir, portalUrl, env, signIns }) {
  const description = { pid: process.pid, portalUrl, env, signIns };
  writeFileSync(fileOf(dataDir), JSON.stringify(description, undefined, 2), { mode: 0o600 });
}

export function forgetRunning(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}

/** The product that runs on this data directory: { portalUrl, env, signIns }, or undefined where none does. */
export function findRunning(dataDir) {
  try {
    const description = JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
    return isAlive(description.pid) ? description : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
