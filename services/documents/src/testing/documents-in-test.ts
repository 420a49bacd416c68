import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Actor } from '@loket/contracts';
import { newId } from '@loket/database';
import { ActorTokenSigner, createLogger, signServiceToken } from '@loket/service-kit';
import { type TestDatabase, createTestDatabase, testStack } from '@loket/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, readDocumentsConfig } from '../config';
import { migrations } from '../migrations';
import { startDocuments } from '../start-documents';
import { ObjectStore } from '../storage/object-store';
import { NeighboursInTest } from './neighbours-in-test';

const serviceSecret = randomBytes(32).toString('hex');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = new ActorTokenSigner(JSON.stringify(privateKey.export({ format: 'jwk' })));

export const personInTest = (roles: Actor['roles'] = []): Actor => ({
  accountId: newId(),
  purposes: roles.length === 0 ? ['registrant'] : [],
  roles,
});

/** The service over HTTP on the real PostgreSQL and S3, beside neighbours that say what a test wants. */
export class DocumentsInTest {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly neighbours: NeighboursInTest,
    readonly config: Config,
    private readonly address: string,
  ) {}

  /** Kafka is left unreachable: the service must live without it. */
  static async start(settings: Partial<Record<keyof Config, string>> = {}): Promise<DocumentsInTest> {
    const { s3 } = testStack();
    const database = await createTestDatabase({ migrations });
    const neighbours = new NeighboursInTest();
    const neighboursUrl = await neighbours.start();
    const config = readDocumentsConfig({
      ...{
        PORT: '0',
        LOG_LEVEL: 'silent',
        SERVICE_SECRET: serviceSecret,
        ACTOR_VERIFY_KEY: JSON.stringify(publicKey.export({ format: 'jwk' })),
      },
      ...{
        DATABASE_URL: database.url,
        KAFKA_BROKERS: '127.0.0.1:1',
        CASEWORK_URL: neighboursUrl,
        ACCOUNTS_URL: neighboursUrl,
      },
      ...{
        S3_ENDPOINT: s3.endpoint,
        S3_ACCESS_KEY: s3.accessKey,
        S3_SECRET_KEY: s3.secretKey,
        S3_BUCKET: 'loket-documents-test',
      },
      ...{ PORTAL_URL: 'http://loket.localhost', ...settings },
    });
    const app = await startDocuments(config, createLogger('documents', 'silent'));
    if (settings.S3_ENDPOINT === undefined) await app.get(ObjectStore).keepBucket();
    return new DocumentsInTest(app, database, neighbours, config, await app.getUrl());
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.neighbours.stop();
    await this.database.drop();
  }

  async asPerson(
    actor: Actor,
    method: string,
    path: string,
    body?: Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const { actorToken } = await signer.sign(actor);
    return this.ask(
      method,
      path,
      {
        authorization: `Bearer ${actorToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/octet-stream' }),
        ...headers,
      },
      body,
    );
  }

  /** Sends a body whose length nobody knows beforehand, as a portal does that passes an upload on. */
  async asPersonStreaming(actor: Actor, path: string, body: ReadableStream<Uint8Array>): Promise<Response> {
    const { actorToken } = await signer.sign(actor);
    const headers = { authorization: `Bearer ${actorToken}`, 'content-type': 'application/octet-stream' };
    const request: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
    return fetch(new URL(path, this.address), request);
  }

  async asService(method: string, path: string, body?: unknown): Promise<Response> {
    const token = await signServiceToken(serviceSecret, 'worker');
    const json = body === undefined ? undefined : JSON.stringify(body);
    return this.ask(
      method,
      path,
      { 'x-service-token': token, ...(json === undefined ? {} : { 'content-type': 'application/json' }) },
      json,
    );
  }

  ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string | Uint8Array<ArrayBuffer>,
  ): Promise<Response> {
    return fetch(new URL(path, this.address), { method, headers, ...(body === undefined ? {} : { body }) });
  }
}
