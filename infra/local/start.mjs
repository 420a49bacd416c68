import { join } from 'node:path';
import { givenEndpoints } from './endpoints.mjs';
import { lockHolder, takeLock } from './lock.mjs';
import { requireNode } from './node-version.mjs';
import { localDataDir, root } from './paths.mjs';
import { endCommands } from './process-group.mjs';
import { say } from './progress.mjs';
import { describeRunning, forgetRunning } from './running.mjs';
import { Stack } from './stack.mjs';
import { summary } from './summary.mjs';
import { makeToolchain } from './toolchain.mjs';
import { whenAskedToEnd } from './until-stopped.mjs';

const product = !process.argv.includes('--servers-only');
const lock = join(root, '.loket', 'local.lock');
let stack;

async function start() {
  requireNode();
  if (!takeLock(lock)) throw new Error(`Loket is already running from this checkout (process ${lockHolder(lock)}).`);
  const given = givenEndpoints();
  const tools = await makeToolchain({ given, product, log: say });
  stack = new Stack({ dataDir: localDataDir, wished: true, product, given, tools });
  await stack.start();
  if (product) describeRunning(stack);
  say(summary(stack, { product }));
}

const asked = whenAskedToEnd(
  async () => {
    forgetRunning(localDataDir);
    await stack?.stop();
  },
  { exitCode: 0 },
);

try {
  await start();
  // Nothing else would keep this process when every endpoint is given.
  setInterval(() => undefined, 60_000);
} catch (error) {
  if (!asked()) {
    process.stderr.write(`\n${error.message}\n`);
    await Promise.all([stack?.stop(), endCommands()]);
    process.exit(1);
  }
}
