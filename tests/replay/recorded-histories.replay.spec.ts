import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { DefaultLogger, Runtime, Worker, type WorkflowBundlePath } from '@temporalio/worker';
import { bundleFromSource } from '../workflow/office/source-bundle';

jest.setTimeout(60_000);

const workflows = join(__dirname, '../../workflows');
const recorded = readdirSync(workflows).flatMap((folder) => {
  const histories = join(workflows, folder, 'histories');
  if (!existsSync(histories)) return [];
  return readdirSync(histories).map((file) => [`${folder}/${file}`, join(histories, file)] as const);
});

let workflowBundle: WorkflowBundlePath;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  workflowBundle = await bundleFromSource();
});

it.each(recorded)('the present code replays %s', async (_, file) => {
  const history: unknown = JSON.parse(readFileSync(file, 'utf8'));
  await Worker.runReplayHistory({ workflowBundle }, historyFromJSON(history));
});
