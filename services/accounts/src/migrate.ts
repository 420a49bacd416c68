import { loginOf, migrate } from '@loket/database';
import { ownerSettings, readConfig, runMain } from '@loket/service-kit';
import { appendOnly, migrations } from './migrations';

runMain(async () => {
  const config = readConfig(ownerSettings);
  await migrate({
    ownerUrl: config.DATABASE_OWNER_URL,
    applicationLogin: loginOf(config.DATABASE_URL),
    migrations,
    appendOnly,
  });
});
