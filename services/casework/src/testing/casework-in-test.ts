import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Actor, ProblemBody } from '@loket/contracts';
import { newId } from '@loket/database';
import { ActorTokenSigner, createLogger, signServiceToken, startService } from '@loket/service-kit';
import type { IssuingAuthority } from '@loket/sop';
import { testStack } from '@loket/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import { type Config, readCaseworkConfig } from '../config';
import { acceptSpreadsheets } from '../data-entry/imports/accept-spreadsheets';
import { OfficeInTest } from './given-office';
import { NeighboursInTest } from './neighbours-in-test';

export interface Answer<B = ProblemBody> {
  readonly status: number;
  readonly body: B;
}

/** Who calls: a person, a service of the product, or nobody that is known. */
export type CallerInTest = Actor | 'service' | 'nobody';

const serviceSecret = randomBytes(32).toString('hex');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = new ActorTokenSigner(JSON.stringify(privateKey.export({ format: 'jwk' })));

export const person = (change: Partial<Actor> = {}): Actor => ({
  accountId: newId(),
  purposes: [],
  roles: [],
  ...change,
});

/**
 * The service over HTTP on the real PostgreSQL and Temporal. Kafka is out of reach, so that nothing of a test is
 * consumed by other processes; no workflow runs either, so that a change which is sent stays pending.
 */
export class CaseworkInTest {
  /** Every route of the service, as METHOD /path. */
  readonly routes: string[] = [];

  url = '';
  private app: NestFastifyApplication | undefined;

  private constructor(
    readonly office: OfficeInTest,
    readonly neighbours: NeighboursInTest,
  ) {}

  static async start(
    settings: Partial<Record<keyof Config, string>> = {},
    authority: IssuingAuthority = 'province',
  ): Promise<CaseworkInTest> {
    const casework = new CaseworkInTest(await OfficeInTest.open(authority), new NeighboursInTest());
    await casework.serve(settings);
    return casework;
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.neighbours.stop();
    await this.office.close();
  }

  async ask<B = ProblemBody>(caller: CallerInTest, route: string, body?: unknown): Promise<Answer<B>> {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await this.fetch(caller, route, type, body === undefined ? undefined : JSON.stringify(body));
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  }

  /** Sends a file as the body. */
  async send<B = ProblemBody>(caller: CallerInTest, route: string, file: Buffer<ArrayBuffer>): Promise<Answer<B>> {
    const response = await this.fetch(caller, route, { 'content-type': 'application/octet-stream' }, file);
    return { status: response.status, body: JSON.parse(await response.text()) };
  }

  /** A file as it is sent. */
  async bytes(caller: CallerInTest, route: string): Promise<Buffer<ArrayBuffer>> {
    return Buffer.from(await (await this.fetch(caller, route)).arrayBuffer());
  }

  private async fetch(
    caller: CallerInTest,
    route: string,
    headers: Readonly<Record<string, string>> = {},
    body?: string | Buffer<ArrayBuffer>,
  ): Promise<Response> {
    const [method = 'GET', path = '/'] = route.split(' ');
    return fetch(new URL(path, this.url), {
      ...{ method, headers: { ...headers, ...(await credentialsOf(caller)) } },
      ...(body !== undefined && { body }),
    });
  }

  private async serve(settings: Partial<Record<keyof Config, string>>): Promise<void> {
    const url = await this.neighbours.start();
    const { temporalAddress, temporalNamespace, s3 } = testStack();
    const config = readCaseworkConfig({
      ...{
        PORT: '0',
        LOG_LEVEL: 'silent',
        SERVICE_SECRET: serviceSecret,
        ACTOR_VERIFY_KEY: JSON.stringify(publicKey.export({ format: 'jwk' })),
      },
      ...{ DATABASE_URL: this.office.database.url, KAFKA_BROKERS: '127.0.0.1:1', PORTAL_URL: 'http://loket.localhost' },
      ...{ TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: temporalNamespace, RECONCILE_EVERY_MS: '3600000' },
      ...{
        S3_ENDPOINT: s3.endpoint,
        S3_ACCESS_KEY: s3.accessKey,
        S3_SECRET_KEY: s3.secretKey,
        S3_BUCKET: 'loket-histories',
      },
      ...{ ACCOUNTS_URL: url, DOCUMENTS_URL: url, REGISTRY_URL: url, ...settings },
    });
    this.app = await startService({
      module: AppModule.with(config),
      log: createLogger('casework', 'silent'),
      port: 0,
      host: '127.0.0.1',
      serviceSecret,
      actorVerifyKey: config.ACTOR_VERIFY_KEY,
      prepare: async (app) => {
        await acceptSpreadsheets(app);
        const fastify = app.getHttpAdapter().getInstance();
        fastify.addHook('onRoute', ({ method, url: path }) => void this.routes.push(`${String(method)} ${path}`));
      },
    });
    this.url = await this.app.getUrl();
  }
}

async function credentialsOf(caller: CallerInTest): Promise<Record<string, string>> {
  if (caller === 'nobody') return {};
  if (caller === 'service') return { 'x-service-token': await signServiceToken(serviceSecret, 'portal') };
  return { authorization: `Bearer ${(await signer.sign(caller)).actorToken}` };
}
