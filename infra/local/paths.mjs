import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'loket');
export const localDataDir = join(root, '.loket', 'local');

/** A path inside the installed dependencies of the checkout. */
export function installed(...parts) {
  return join(root, 'node_modules', ...parts);
}
