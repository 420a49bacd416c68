import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { ActorTokenVerifier } from './actor-token';
import { CallerGuard } from './caller-guard';
import { identifyCaller } from './identify-caller';
import { ProblemFilter } from './problem-filter';

export interface ServiceOptions {
  readonly module: Parameters<typeof NestFactory.create>[0];
  readonly log: Logger;
  readonly port: number;
  readonly host: string;
  readonly serviceSecret: string;
  readonly actorVerifyKey: string;
  /** Largest JSON or form body in bytes. */
  readonly bodyLimit?: number;
  /** Fastify plugins and the like, before the server listens. */
  readonly prepare?: (app: NestFastifyApplication) => Promise<void>;
}

/** Leads nowhere: an address that cannot be read gets the same answer as any that does not exist. */
const UNREADABLE = '/-';

/** Fastify takes no longer names in an address, and no database takes a NUL. */
const tooLongOrNul = /^[^?]*\/[^/?]{101}|%00/;

function isReadable(url: string): boolean {
  try {
    decodeURI(url);
    return !tooLongOrNul.test(url);
  } catch {
    return false;
  }
}

/** Starts an HTTP service with the shared guard and error answers; stops it cleanly on SIGTERM and SIGINT. */
export async function startService(options: ServiceOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: options.bodyLimit ?? 1_048_576,
    trustProxy: 'loopback',
    forceCloseConnections: true,
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : UNREADABLE),
  });
  const app = await NestFactory.create<NestFastifyApplication>(options.module, adapter, {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  const actors = new ActorTokenVerifier(options.actorVerifyKey);
  // After the body is read: a hook before that would lose the context of what follows.
  app.getHttpAdapter().getInstance().addHook('preHandler', identifyCaller(actors, options.serviceSecret));
  app.useGlobalGuards(new CallerGuard());
  app.useGlobalFilters(new ProblemFilter(options.log));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await options.prepare?.(app);
  await app.listen(options.port, options.host);
  options.log.info({ port: options.port }, 'listening');
  return app;
}

/** Runs a process's main function; an error at start is told in words and ends the process. */
export function runMain(main: () => Promise<unknown>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  });
}
