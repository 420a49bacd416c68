import { startService } from '@loket/service-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import type { Config } from './config';

/** File bodies reach the controllers as streams; nothing of them is held in memory whole. */
const fileBodies = ['application/octet-stream', 'application/pdf'];

export function startDocuments(config: Config, log: Logger): Promise<NestFastifyApplication> {
  return startService({
    module: AppModule.with(config, log),
    log,
    port: config.PORT,
    host: config.HOST,
    serviceSecret: config.SERVICE_SECRET,
    actorVerifyKey: config.ACTOR_VERIFY_KEY,
    prepare: async (app) => {
      app
        .getHttpAdapter()
        .getInstance()
        .addContentTypeParser(fileBodies, (_request, payload, done) => done(null, payload));
    },
  });
}
