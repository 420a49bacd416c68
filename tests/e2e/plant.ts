import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '@loket/contracts';
import { eventually, testStack } from '@loket/testing';
import { Client, Connection } from '@temporalio/client';
import { Kafka, logLevel } from 'kafkajs';

/** Puts a string where none may stand: into a log, a topic and a history. */
export async function plant(string: string): Promise<void> {
  const stack = testStack();
  appendFileSync(join(stack.logsDir, 'planted.log'), `${string}\n`);
  const producer = new Kafka({ brokers: stack.kafkaBrokers.split(','), logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  await producer.send({
    topic: topics.delivery,
    messages: [{ key: 'planted', value: JSON.stringify({ planted: string }) }],
  });
  await producer.disconnect();
  const connection = await Connection.connect({ address: stack.temporalAddress });
  const client = new Client({ connection, namespace: stack.temporalNamespace });
  const handle = await client.workflow.start('planted', {
    workflowId: 'planted',
    taskQueue: 'planted',
    args: [string],
  });
  await handle.terminate();
  await eventually(async () => {
    for await (const { workflowId } of client.workflow.list({ query: `WorkflowId = 'planted'` }))
      if (workflowId === 'planted') return;
    throw new Error('The planted history is not listed yet');
  });
  await connection.close();
}
