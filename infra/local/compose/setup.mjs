import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, seed, servicesWith } from '../product.mjs';
import { progress, say } from '../progress.mjs';
import { provisionDatabases } from '../provision-databases.mjs';
import { keepTopics } from '../servers/kafka-topics.mjs';
import { askPostgres } from '../servers/postgres.mjs';
import { keepNamespace } from '../servers/temporal-namespace.mjs';
import { signInTable } from '../summary.mjs';
import { containers, sharedFolder } from './containers.mjs';

/** Runs once before the product: everything that the processes take for granted. May be run again. */
async function untilItWorks(work, patience = 120_000) {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(1_000);
    }
  }
}

const { keys, addresses, env } = containers({ dataDir: sharedFolder });
const { postgresUrl, temporalAddress, temporalNamespace, kafkaBrokers } = addresses;

await progress('postgres', () => untilItWorks(() => askPostgres(postgresUrl)));
await progress('temporal', () => untilItWorks(() => keepNamespace(temporalAddress, temporalNamespace)));
await progress('kafka', () => untilItWorks(() => keepTopics(kafkaBrokers)));
await progress('databases', () => provisionDatabases(postgresUrl, keys.databasePasswords));
for (const service of servicesWith('migrate.js'))
  await progress(`migrations of ${service}`, () => migrate(service, env));
const signIns = [];
for (const service of servicesWith('seed.js')) signIns.push(...(await seed(service, env)));
say(signInTable(signIns).join('\n'));
