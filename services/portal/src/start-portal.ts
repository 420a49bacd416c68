import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import { createLogger, startService } from '@loket/service-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { constants } from 'node:zlib';
import { AppModule } from './app.module';
import type { Config } from './config';
import { PageFilter } from './rendering/page-filter';
import { securityHeaders } from './security/page-headers';
import { OpenVisit } from './visit/open-visit';

const LARGEST_FILE = 100 * 1_048_576;
const withoutVisit = /^\/(aset|health)\//;

/** The portal's process: pages for browsers in front of the services. */
export function startPortal(config: Config): Promise<NestFastifyApplication> {
  const log = createLogger('portal', config.LOG_LEVEL);
  return startService({
    module: AppModule.with(config),
    log,
    port: config.PORT,
    host: config.HOST,
    serviceSecret: config.SERVICE_SECRET,
    actorVerifyKey: config.ACTOR_VERIFY_KEY,
    prepare: async (app) => {
      await app.register(compress, {
        global: true,
        encodings: ['br', 'gzip'],
        customTypes: /^(text\/html|application\/json)/,
        brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
      });
      // A document's own limit is held while it streams; this one only bounds what is read past it.
      await app.register(multipart, { limits: { files: 1, fields: 10, fieldSize: 10_000, fileSize: LARGEST_FILE } });
      const headers = securityHeaders(config.PORTAL_URL);
      const openVisit = app.get(OpenVisit);
      const fastify = app.getHttpAdapter().getInstance();
      fastify.addHook('onRequest', async (request, reply) => {
        void reply.headers(headers);
        if (!withoutVisit.test(request.url)) await openVisit.run(request, reply);
      });
      app.useGlobalFilters(new PageFilter(log));
    },
  });
}
