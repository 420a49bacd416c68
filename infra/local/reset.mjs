import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftovers } from './leftovers.mjs';
import { lockHolder } from './lock.mjs';
import { localDataDir, root } from './paths.mjs';
import { say } from './progress.mjs';

const holder = lockHolder(join(root, '.loket', 'local.lock'));
if (holder !== undefined) {
  process.stderr.write(`Loket is running (process ${holder}). Stop it with Ctrl-C first, then reset.\n`);
  process.exit(1);
}
await endLeftovers(localDataDir);
rmSync(localDataDir, { recursive: true, force: true, maxRetries: 5 });
say('All local records are gone; npm start begins anew.');
