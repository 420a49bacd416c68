import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { installed, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
}

/** Whether what is installed is what the lock file names; packages for other platforms may be absent. */
function isInstalled() {
  const record = installed('.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(record) || !existsSync(lock)) return false;
  const present = new Map(packagesOf(record));
  return packagesOf(lock).every(([path, wanted]) => {
    const found = present.get(path);
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return found.version === wanted.version && found.resolved === wanted.resolved && found.link === wanted.link;
  });
}

/**
 * Installs the npm packages of the lock file when they are not there.
 * Not by `npm ci`: it refuses a lock file in which builds for other platforms are missing,
 * and a registry need not have those. `--no-save` takes the locked versions and leaves the lock file alone.
 */
export async function install() {
  if (isInstalled()) return;
  await withLock(join(root, '.loket', 'install.lock'), async () => {
    if (!isInstalled())
      await runCommand('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  });
}
