import { databaseServices } from './processes.mjs';

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

async function keepLogin(client, login, password) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${quoted(login)} LOGIN NOSUPERUSER PASSWORD ${client.escapeLiteral(password)}`);
}

async function keepDatabase(client, service) {
  const database = `loket_${service}`;
  const owner = `${service}_owner`;
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${quoted(database)} OWNER ${quoted(owner)}`);
  await client.query(`REVOKE ALL ON DATABASE ${quoted(database)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${quoted(database)} TO ${quoted(`${service}_app`)}`);
}

/** A database per service with two logins: one that owns it, one that owns nothing. May be run again. */
export async function provisionDatabases(postgresUrl, passwords) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    for (const service of databaseServices) {
      await keepLogin(client, `${service}_owner`, passwords[service].owner);
      await keepLogin(client, `${service}_app`, passwords[service].app);
      await keepDatabase(client, service);
    }
  } finally {
    await client.end();
  }
}
