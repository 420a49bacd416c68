import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EntryRecord, RegistrationRecord, ReportRecord } from '@loket/contracts';
import { newId } from '@loket/database';
import { ActorTokenSigner, createLogger, signServiceToken } from '@loket/service-kit';
import { type TestDatabase, createTestDatabase } from '@loket/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readRegistryConfig } from '../config';
import { migrations } from '../migrations';
import { startRegistry } from '../start-registry';

const serviceSecret = randomBytes(32).toString('hex');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = new ActorTokenSigner(JSON.stringify(privateKey.export({ format: 'jwk' })));

/** The service over HTTP on the real PostgreSQL, beside a casework that knows the records a test gives it. */
export class RegistryInTest {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly records: Map<string, RegistrationRecord | EntryRecord | ReportRecord>,
    private readonly casework: Server,
    private readonly address: string,
  ) {}

  /** Kafka is left unreachable: the service must live without it. */
  static async start(): Promise<RegistryInTest> {
    const database = await createTestDatabase({ migrations });
    const records = new Map<string, RegistrationRecord | EntryRecord | ReportRecord>();
    const casework = createServer((request, response) => {
      const record = records.get(request.url?.split('/')[3] ?? '');
      response
        .writeHead(record === undefined ? 404 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(record ?? { code: 'not-found' }));
    });
    await new Promise<void>((resolve) => casework.listen(0, '127.0.0.1', resolve));
    const config = readRegistryConfig({
      ...{
        PORT: '0',
        LOG_LEVEL: 'silent',
        SERVICE_SECRET: serviceSecret,
        ACTOR_VERIFY_KEY: JSON.stringify(publicKey.export({ format: 'jwk' })),
      },
      ...{
        DATABASE_URL: database.url,
        KAFKA_BROKERS: '127.0.0.1:1',
        CASEWORK_URL: `http://127.0.0.1:${(casework.address() as AddressInfo).port}`,
      },
    });
    const app = await startRegistry(config, createLogger('registry', 'silent'));
    return new RegistryInTest(app, database, records, casework, await app.getUrl());
  }

  async stop(): Promise<void> {
    await this.app.close();
    this.casework.closeAllConnections();
    await new Promise((resolve) => this.casework.close(resolve));
    await this.database.drop();
  }

  async asService(method: string, path: string, body?: unknown): Promise<Response> {
    const token = await signServiceToken(serviceSecret, 'worker');
    return this.ask(
      method,
      path,
      { 'x-service-token': token, 'content-type': 'application/json' },
      JSON.stringify(body ?? {}),
    );
  }

  async asPerson(method: string, path: string): Promise<Response> {
    const { actorToken } = await signer.sign({
      accountId: newId(),
      purposes: [],
      roles: [{ role: 'administrator', agency: 'bakesbangpol-kalteng' }],
    });
    return this.ask(method, path, { authorization: `Bearer ${actorToken}` });
  }

  ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Response> {
    return fetch(new URL(path, this.address), {
      method,
      headers,
      ...(body === undefined || method === 'GET' ? {} : { body }),
    });
  }
}

export const recordInTest = (
  values: Record<string, string> = {},
  ministryDate: string | null = '2026-11-18',
): RegistrationRecord => ({
  caseId: newId(),
  service: 'ormas-registration',
  agency: 'bakesbangpol-kalteng',
  accountId: newId(),
  ministryNumber: '01-00-00/010/D.III.4/XI/2026',
  ministryDate,
  values: {
    ...{
      organisationName: 'Perkumpulan Contoh',
      activityField: 'sosial',
      province: '62',
      regency: '62.01',
      secretariatAddress: 'Jalan Contoh 1',
    },
    ...{ foundedOn: '2020-01-02', chairName: 'Ani Contoh', secretaryName: 'Budi Contoh', treasurerName: 'Cici Contoh' },
    ...{
      chairNik: '6201014107900001',
      chairPhone: '+6281234567890',
      chairAddress: 'Rumah Ani',
      contactPhone: '+6281234567890',
    },
    ...values,
  },
});
