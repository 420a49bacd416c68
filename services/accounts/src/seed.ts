import { dataSource, inTransaction } from '@loket/database';
import { databaseSettings, readConfig, runMain, serverSettings } from '@loket/service-kit';
import { z } from 'zod';
import { seedDemo } from './demo/seed-demo';

const settings = z.object({ ...databaseSettings.shape, LOKET_MODE: serverSettings.shape.LOKET_MODE });

runMain(async () => {
  const config = readConfig(settings);
  if (config.LOKET_MODE !== 'local')
    throw new Error(
      'Demo accounts exist in local mode only: set LOKET_MODE=local, or make the first administrator with create-administrator.js',
    );
  const source = await dataSource({ url: config.DATABASE_URL }).initialize();
  try {
    process.stdout.write(`${JSON.stringify(await inTransaction(source, seedDemo))}\n`);
  } finally {
    await source.destroy();
  }
});
