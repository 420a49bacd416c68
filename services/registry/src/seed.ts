import { dataSource, inTransaction } from '@loket/database';
import { ownerSettings, readConfig, runMain } from '@loket/service-kit';
import { z } from 'zod';
import { demoOrmas } from './demo/demo-ormas';
import { enterOrmas } from './registrations/enter-ormas';

const settings = ownerSettings.extend({
  LOKET_MODE: z.literal('local').describe('the demo records exist in local mode only'),
});

runMain(async () => {
  const source = await dataSource({ url: readConfig(settings).DATABASE_OWNER_URL, poolSize: 1 }).initialize();
  try {
    for (const record of demoOrmas) await inTransaction(source, () => enterOrmas(record, null));
  } finally {
    await source.destroy();
  }
});
