import { createLogger, runMain, startService } from '@loket/service-kit';
import { AppModule } from './app.module';
import { readCaseworkConfig } from './config';
import { acceptSpreadsheets } from './data-entry/imports/accept-spreadsheets';

runMain(async () => {
  const config = readCaseworkConfig();
  await startService({
    module: AppModule.with(config),
    log: createLogger('casework', config.LOG_LEVEL),
    port: config.PORT,
    host: config.HOST,
    serviceSecret: config.SERVICE_SECRET,
    actorVerifyKey: config.ACTOR_VERIFY_KEY,
    prepare: acceptSpreadsheets,
  });
});
