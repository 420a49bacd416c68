import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';

const TASK_QUEUE = 'bench-bare';

const workflow = `
const { condition, defineUpdate, setHandler } = require('@temporalio/workflow');
exports.bare = async function bare() {
  let decided = false;
  setHandler(defineUpdate('decide'), async () => { decided = true; });
  await condition(() => decided);
};
`;

/** Workflows that do nothing but take one Update: what Temporal itself costs here. */
export async function bareUpdates(stack) {
  const file = join(import.meta.dirname, '..', '.loket', `bare-${process.pid}.cjs`);
  writeFileSync(file, workflow);
  const native = await NativeConnection.connect({ address: stack.temporalAddress });
  const worker = await Worker.create({
    connection: native,
    namespace: stack.temporalNamespace,
    taskQueue: TASK_QUEUE,
    workflowsPath: file,
  });
  const running = worker.run();
  const connection = await Connection.connect({ address: stack.temporalAddress });
  const client = new Client({ connection, namespace: stack.temporalNamespace });
  return {
    start: (count) =>
      Promise.all(
        Array.from({ length: count }, () =>
          client.workflow.start('bare', { taskQueue: TASK_QUEUE, workflowId: `bare-${randomUUID()}` }),
        ),
      ),
    update: (handle) => handle.executeUpdate('decide'),
    end: async () => {
      worker.shutdown();
      await running;
      await native.close();
      await connection.close();
    },
  };
}
