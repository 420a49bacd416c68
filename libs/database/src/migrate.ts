import { DataSource, type DataSourceOptions } from 'typeorm';

export interface MigrateOptions {
  /** Login that owns the schema. */
  readonly ownerUrl: string;
  /** Name of the application login, which owns nothing. */
  readonly applicationLogin: string;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
  /** Tables that the application may only add to. */
  readonly appendOnly?: readonly string[];
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Brings the schema up to date and grants the application login what it needs. Safe to run again. */
export async function migrate(options: MigrateOptions): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: options.ownerUrl,
    migrations: options.migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
  });
  await source.initialize();
  try {
    await source.runMigrations();
    const login = quoted(options.applicationLogin);
    await source.query(`GRANT USAGE ON SCHEMA public TO ${login}`);
    await source.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${login}`);
    await source.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${login}`);
    for (const table of options.appendOnly ?? []) {
      await source.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${quoted(table)} FROM ${login}`);
    }
  } finally {
    await source.destroy();
  }
}

/** The login named in a connection address. */
export const loginOf = (url: string): string => decodeURIComponent(new URL(url).username);
