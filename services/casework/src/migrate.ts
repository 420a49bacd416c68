import { join } from 'node:path';
import { dataSource, loginOf, migrate } from '@loket/database';
import { ownerSettings, readConfig, runMain } from '@loket/service-kit';
import { z } from 'zod';
import { loadPublished } from './definitions/load-published';
import { appendOnly, migrations } from './migrations';

const settings = ownerSettings.extend({
  PUBLISHED_DIR: z.string().default(join(__dirname, '../../../workflows/publish/published')),
});

runMain(async () => {
  const config = readConfig(settings);
  await migrate({
    ownerUrl: config.DATABASE_OWNER_URL,
    applicationLogin: loginOf(config.DATABASE_URL),
    migrations,
    appendOnly,
  });
  const source = await dataSource({ url: config.DATABASE_OWNER_URL }).initialize();
  try {
    await loadPublished(source, config.PUBLISHED_DIR);
  } finally {
    await source.destroy();
  }
});
