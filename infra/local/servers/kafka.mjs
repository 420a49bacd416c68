import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireJava } from '../tools/java.mjs';
import { kafkaWaysRound } from '../tools/kafka-jars.mjs';
import { runCommand } from '../run-command.mjs';
import { kafkaProperties } from './kafka-properties.mjs';
import { keepTopics } from './kafka-topics.mjs';

/** One Kafka node that is broker and controller. */
export function kafkaPart({ jars, dataDir, port, controllerPort, keys }) {
  const brokers = `127.0.0.1:${port}`;
  const folder = join(dataDir, 'kafka');
  const properties = join(folder, 'server.properties');
  const classPath = ['-cp', `${jars}/*`, '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'];

  async function prepare(java) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(properties, kafkaProperties({ port, controllerPort, logs: join(folder, 'logs') }));
    if (existsSync(join(folder, 'logs', 'meta.properties'))) return;
    // In one word: an id may begin with a dash.
    const format = ['kafka.tools.StorageTool', 'format', `--cluster-id=${keys.kafkaClusterId}`, '-c', properties];
    await runCommand(java, [...classPath, ...format]);
  }

  return {
    brokers,
    spec: {
      name: 'kafka',
      grace: 20_000,
      launch: async () => {
        const java = await requireJava('Kafka', kafkaWaysRound);
        await prepare(java);
        const memory = ['-Xms128m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];
        return { command: java, args: [...memory, ...classPath, 'kafka.Kafka', properties], cwd: folder };
      },
      ready: () => keepTopics(brokers),
    },
  };
}
