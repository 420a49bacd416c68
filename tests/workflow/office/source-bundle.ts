import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testStack } from '@loket/testing';
import { DefaultLogger, type WorkflowBundlePath, bundleWorkflowCode } from '@temporalio/worker';

const workflowsPath = join(__dirname, '../../../workflows/worker/src/workflows.ts');

/** The workflow code as it stands in the sources, whether built or not; bundled once in a run of the tests. */
export async function bundleFromSource(): Promise<WorkflowBundlePath> {
  const codePath = join(testStack().dataDir, 'workflow-bundle-of-sources.js');
  if (existsSync(codePath)) return { codePath };
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }),
  });
  // Moved into its place whole: another process of the run may be about to read it.
  const written = `${codePath}.${process.pid}`;
  writeFileSync(written, code);
  renameSync(written, codePath);
  return { codePath };
}
