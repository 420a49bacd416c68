import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testStack } from './test-stack';

/** What `TestWorkflowEnvironment.createTimeSkipping` takes as its server. */
export interface TimeSkippingServer {
  readonly executable: { readonly type: 'existing-path'; readonly path: string };
  readonly extraArgs: string[];
}

/** Temporal's time-skipping server with its clock set to an instant. Needs Java and the jars that `npm test` fetches. */
export function timeSkippingServer(startsAt: Date): TimeSkippingServer {
  const path = join(mkdtempSync(join(tmpdir(), 'time-skipping-')), 'start.sh');
  const main = join(__dirname, 'TimeSkippingServer.java');
  const script = `#!/bin/sh\nexec java -XX:TieredStopAtLevel=1 -Xmx256m -cp '${testStack().testServerJars}/*' '${main}' "$@"\n`;
  writeFileSync(path, script, { mode: 0o700 });
  return { executable: { type: 'existing-path', path }, extraArgs: [String(startsAt.getTime())] };
}
