import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { installed, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** Builds every package that has changed since it was built. */
export function build() {
  return withLock(join(root, '.loket', 'build.lock'), () =>
    runCommand(process.execPath, [installed('.bin', 'nx'), 'run-many', '-t', 'build'], {
      env: { NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true' },
    }),
  );
}
