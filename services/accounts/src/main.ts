import { createLogger, readConfig, runMain, startService } from '@loket/service-kit';
import { AppModule } from './app.module';
import { settings } from './config';

runMain(() => {
  const config = readConfig(settings);
  const log = createLogger('accounts', config.LOG_LEVEL);
  return startService({
    module: AppModule.with(config, log),
    log,
    port: config.PORT,
    host: config.HOST,
    serviceSecret: config.SERVICE_SECRET,
    actorVerifyKey: config.ACTOR_VERIFY_KEY,
  });
});
