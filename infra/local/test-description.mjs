import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Writes what the tests are told about the stack they run on; its path is handed on as LOKET_TEST_STACK. */
export function describeForTests({ dataDir, tools, stack }) {
  const file = join(dataDir, 'test-stack.json');
  const description = {
    dataDir,
    logsDir: join(dataDir, 'logs'),
    checkout: root,
    stackServer: join(import.meta.dirname, 'stack-server.mjs'),
    testServerJars: tools.testServer,
    chromiumPath: tools.chromium,
    ...(stack === undefined
      ? {}
      : { ...stack.addresses, env: stack.env, portalUrl: stack.portalUrl, signIns: stack.signIns }),
  };
  writeFileSync(file, JSON.stringify(description, null, 2), { mode: 0o600 });
  return file;
}
