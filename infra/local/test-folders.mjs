import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftovers } from './leftovers.mjs';
import { isAlive } from './lock.mjs';
import { root } from './paths.mjs';

const home = join(root, '.loket');
const prefix = 'test-';
export const lastLogs = join(home, 'last-test-logs');

/** A data directory for this run; those that dead runs have left are removed. */
export async function openTestFolder() {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  for (const name of readdirSync(home).filter((entry) => /^test-\d+$/.test(entry))) {
    if (isAlive(Number(name.slice(prefix.length)))) continue;
    await endLeftovers(join(home, name, 'stack'));
    rmSync(join(home, name), { recursive: true, force: true });
  }
  const folder = join(home, `${prefix}${process.pid}`);
  mkdirSync(folder, { mode: 0o711 });
  return folder;
}

/** Removes the directory unless KEEP is set; the logs stay until the next run. */
export function closeTestFolder(folder) {
  if (process.env.KEEP || !existsSync(folder)) return;
  rmSync(lastLogs, { recursive: true, force: true });
  const logs = join(folder, 'stack', 'logs');
  if (existsSync(logs)) renameSync(logs, lastLogs);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
