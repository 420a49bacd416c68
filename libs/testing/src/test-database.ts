import { randomBytes } from 'node:crypto';
import { dataSource, migrate } from '@loket/database';
import { Client } from 'pg';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { testStack } from './test-stack';

export interface TestDatabase {
  /** Connected with the application login, as the service is. */
  readonly source: DataSource;
  readonly url: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
  readonly appendOnly?: readonly string[];
}

async function asAdministrator(statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: testStack().postgresUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const address = (login: string, database: string): string => {
  const url = new URL(testStack().postgresUrl);
  url.username = login;
  url.password = login;
  url.pathname = `/${database}`;
  return url.href;
};

/** A fresh database on the real PostgreSQL with owner and application logins, migrated; drop it after the tests. */
export async function createTestDatabase({ migrations, appendOnly = [] }: TestDatabaseOptions): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const owner = `${name}_owner`;
  const application = `${name}_app`;
  await asAdministrator([
    `CREATE ROLE ${owner} LOGIN PASSWORD '${owner}'`,
    `CREATE ROLE ${application} LOGIN PASSWORD '${application}'`,
    `CREATE DATABASE ${name} OWNER ${owner}`,
  ]);
  const ownerUrl = address(owner, name);
  const url = address(application, name);
  await migrate({ ownerUrl, applicationLogin: application, migrations, appendOnly });
  const source = await dataSource({ url }).initialize();
  return {
    source,
    url,
    ownerUrl,
    drop: async () => {
      await source.destroy();
      await asAdministrator([`DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${application}`, `DROP ROLE ${owner}`]);
    },
  };
}
