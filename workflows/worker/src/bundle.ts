import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '@loket/service-kit';
import { DefaultLogger, bundleWorkflowCode } from '@temporalio/worker';
import { buildIdOf, bundlePath } from './built-bundle';

async function bundle(): Promise<void> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(__dirname, 'workflows.js'),
    logger: new DefaultLogger('ERROR'),
  });
  writeFileSync(bundlePath, code);
  process.stdout.write(`bundled workflows as version ${buildIdOf(code)}\n`);
}

runMain(bundle);
