import { startService } from '@loket/service-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import type { Config } from './config';

export function startRegistry(config: Config, log: Logger): Promise<NestFastifyApplication> {
  return startService({
    module: AppModule.with(config, log),
    log,
    port: config.PORT,
    host: config.HOST,
    serviceSecret: config.SERVICE_SECRET,
    actorVerifyKey: config.ACTOR_VERIFY_KEY,
  });
}
