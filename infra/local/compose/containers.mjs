import { processEnvironments } from '../environment.mjs';
import { givenEndpoints, givenS3Keys } from '../endpoints.mjs';
import { keysOf } from '../keys.mjs';
import { wishedPorts } from '../ports.mjs';

const namespace = 'loket';

function required(given) {
  for (const [name, endpoint] of Object.entries(given)) {
    if (endpoint === undefined)
      throw new Error(`The address of ${name} is not in the environment; see docker-compose.yml.`);
  }
  return given;
}

/** The addresses and secrets of the containers; the secrets lie in a volume that all of them share. */
export function containers({ dataDir, hostOf = (name) => name, listenOn = '0.0.0.0' }) {
  const given = required(givenEndpoints());
  const keys = keysOf(dataDir);
  const addresses = {
    postgresUrl: given.postgres,
    temporalAddress: given.temporal,
    temporalNamespace: namespace,
    kafkaBrokers: given.kafka,
    s3: { endpoint: given.s3, ...givenS3Keys() },
    smtpUrl: given.smtp,
  };
  const env = processEnvironments({ ports: wishedPorts, keys, addresses, logLevel: 'info', hostOf, listenOn });
  return { keys, addresses, env };
}

export const sharedFolder = process.env.LOKET_DATA ?? '/var/lib/loket';
