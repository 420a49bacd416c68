import { join, resolve } from 'node:path';
import { loginOf, migrate } from '@loket/database';
import { ownerSettings, readConfig, runMain } from '@loket/service-kit';
import { z } from 'zod';
import { loadTemplates } from './letters/load-templates';
import { migrations } from './migrations';

const settings = ownerSettings.extend({
  PUBLISHED_DIR: z
    .string()
    .default(resolve(join(__dirname, '..', '..', '..', 'workflows', 'publish', 'published')))
    .describe('folder of the published definitions and letter templates'),
});

runMain(async () => {
  const config = readConfig(settings);
  await migrate({ ownerUrl: config.DATABASE_OWNER_URL, applicationLogin: loginOf(config.DATABASE_URL), migrations });
  await loadTemplates(config.DATABASE_OWNER_URL, config.PUBLISHED_DIR);
});
