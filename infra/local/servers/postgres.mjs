import { asPostgres, postgresCluster } from './postgres-files.mjs';

// Commits are still written before they are acknowledged (synchronous_commit stays on), or a kill would lose them.
const unsafeButFast = ['fsync=off', 'full_page_writes=off'];

export async function askPostgres(url, sql = 'SELECT 1', values = []) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** PostgreSQL 18. With `fast` nothing is forced to disk: a killed process loses nothing, a power failure everything. */
export function postgresPart({ dataDir, port, keys, fast }) {
  const url = `postgres://postgres:${keys.postgresPassword}@127.0.0.1:${port}/postgres`;
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    'timezone=UTC',
    ...(fast ? unsafeButFast : []),
  ];
  return {
    url,
    spec: {
      name: 'postgres',
      // Fast shutdown: connections are closed, nothing is waited for.
      stopSignal: 'SIGINT',
      launch: async () => {
        const cluster = await postgresCluster(dataDir, keys.postgresPassword);
        const args = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])];
        return { ...asPostgres('postgres', args, dataDir), cwd: dataDir };
      },
      ready: () => askPostgres(url),
    },
  };
}
