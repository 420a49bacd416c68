import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '@loket/contracts';
import { type TestStack } from '@loket/testing';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { Kafka, logLevel } from 'kafkajs';

/** A place where personal data must not stand, and all it holds as text. */
export interface Exported {
  readonly place: string;
  readonly text: string;
}

/** Every history of the namespace, as a supervisor can export it. */
export async function exportHistories(stack: TestStack): Promise<Exported[]> {
  const connection = await Connection.connect({ address: stack.temporalAddress });
  const client = new Client({ connection, namespace: stack.temporalNamespace });
  const exported: Exported[] = [];
  for await (const { workflowId, runId, memo, searchAttributes } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const payloads = JSON.stringify({ memo, searchAttributes });
    exported.push({
      place: `history ${workflowId}`,
      text: `${payloads}${withDecodedPayloads(historyToJSON(history))}`,
    });
  }
  await connection.close();
  return exported;
}

// Payloads are base64 in proto JSON; what they hold is looked at, not their wrapping.
const withDecodedPayloads = (json: string): string =>
  json +
  json.replaceAll(/"data":\s*"([A-Za-z0-9+/=]+)"/g, (_, data: string) => Buffer.from(data, 'base64').toString('utf8'));

/** Every message of every topic, from the beginning to where it ends now. */
export async function exportTopics(stack: TestStack): Promise<Exported[]> {
  const kafka = new Kafka({ brokers: stack.kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const exported: Exported[] = [];
  for (const topic of Object.values(topics)) {
    const expected = (await admin.fetchTopicOffsets(topic)).reduce(
      (sum, { high, low }) => sum + Number(high) - Number(low),
      0,
    );
    exported.push(...(await readTopic(kafka, topic, expected)));
  }
  await admin.disconnect();
  return exported;
}

async function readTopic(kafka: Kafka, topic: string, expected: number): Promise<Exported[]> {
  if (expected === 0) return [];
  const consumer = kafka.consumer({ groupId: `export-${Date.now()}-${topic}` });
  const exported: Exported[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const patience = setTimeout(
      () => reject(new Error(`${topic} gave ${exported.length} of ${expected} messages`)),
      30_000,
    );
    void consumer.run({
      eachMessage: async ({ message }) => {
        exported.push({
          place: `topic ${topic}`,
          text: `${message.key?.toString() ?? ''} ${message.value?.toString() ?? ''}`,
        });
        if (exported.length < expected) return;
        clearTimeout(patience);
        resolve();
      },
    });
  });
  await consumer.disconnect();
  return exported;
}

/** Every log file of the product and its servers. */
export const exportLogs = (stack: TestStack): Exported[] =>
  readdirSync(stack.logsDir)
    .map((file) => join(stack.logsDir, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ place: `log ${file.split('/').at(-1) ?? ''}`, text: readFileSync(file, 'utf8') }));

/** The strings that stand somewhere, with where; case does not matter. */
export function findStrings(
  exported: readonly Exported[],
  strings: readonly string[],
): { readonly string: string; readonly place: string }[] {
  return exported.flatMap(({ place, text }) => {
    const lower = text.toLowerCase();
    return strings.filter((string) => lower.includes(string.toLowerCase())).map((string) => ({ string, place }));
  });
}
