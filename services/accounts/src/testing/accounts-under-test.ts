import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type AccountRequest, type Actor } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { ActorTokenSigner, createLogger, signServiceToken, startService } from '@loket/service-kit';
import { type TestDatabase, createTestDatabase } from '@loket/testing';
import { ApiModule } from '../api.module';
import { appendOnly, migrations } from '../migrations';
import { seedDemo } from '../demo/seed-demo';
import { startCasework } from './casework-contract';

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface AccountsUnderTest {
  readonly database: TestDatabase;
  /** What casework says that cases ask of accounts. */
  readonly requests: Map<string, AccountRequest>;
  /** Whose draft or case a secret opens, as casework says. */
  readonly guests: Map<string, string>;
  call(path: string, call?: Call): Promise<Answer>;
  callAsService(path: string, call?: Call): Promise<Answer>;
  actorToken(actor: Actor): Promise<string>;
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  stop(): Promise<void>;
}

/** The service on a database of its own, seeded, with a casework that knows only what cases ask of accounts. */
export async function startAccounts(): Promise<AccountsUnderTest> {
  const database = await createTestDatabase({ migrations, appendOnly });
  await inTransaction(database.source, seedDemo);
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signingKey = JSON.stringify(privateKey.export({ format: 'jwk' }));
  const serviceSecret = randomBytes(32).toString('hex');
  const requests = new Map<string, AccountRequest>();
  const guests = new Map<string, string>();
  const casework = await startCasework({ requests, guests });
  const app = await startService({
    module: ApiModule.with({
      ACTOR_SIGNING_KEY: signingKey,
      CASEWORK_URL: casework.url,
      DATABASE_URL: database.url,
      PORTAL_URL: 'https://loket.contoh.id',
      SERVICE_SECRET: serviceSecret,
    }),
    log: createLogger('accounts', 'silent'),
    port: 0,
    host: '127.0.0.1',
    serviceSecret,
    actorVerifyKey: JSON.stringify(publicKey.export({ format: 'jwk' })),
  });
  const baseUrl = await app.getUrl();
  const signer = new ActorTokenSigner(signingKey);

  const call = async (path: string, { method = 'GET', body, headers = {} }: Call = {}): Promise<Answer> => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(new URL(path, baseUrl), { method, headers: { ...type, ...headers }, ...json });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  };

  return {
    database,
    requests,
    guests,
    call,
    callAsService: async (path, options = {}) =>
      call(path, {
        ...options,
        headers: { ...options.headers, 'x-service-token': await signServiceToken(serviceSecret, 'casework') },
      }),
    actorToken: async (actor) => (await signer.sign(actor)).actorToken,
    query: <R>(sql: string, parameters?: readonly unknown[]) =>
      inTransaction(database.source, () => rows<R>(sql, parameters)),
    stop: async () => {
      await app.close();
      await casework.stop();
      await database.drop();
    },
  };
}
