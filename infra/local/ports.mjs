import { freePort } from './free-port.mjs';

/** The ports of `npm start`; a stack of tests takes whatever is free. */
export const wishedPorts = {
  portal: 3000,
  accounts: 3001,
  casework: 3002,
  registry: 3003,
  documents: 3004,
  notifications: 3005,
  worker: 3006,
  temporal: 7233,
  temporalUi: 8233,
  inbox: 1080,
  smtp: 1025,
  postgres: 15432,
  kafka: 19092,
  kafkaController: 19093,
  s3: 19100,
};

/** The ports of each server, which are not needed when it is given. */
const ofServer = {
  temporal: ['temporal', 'temporalUi'],
  kafka: ['kafka', 'kafkaController'],
  smtp: ['smtp', 'inbox'],
  postgres: ['postgres'],
  s3: ['s3'],
};

/** { ports, moved }: a port for everything that is not given, and which wishes could not be met. */
export async function choosePorts({ wished, given }) {
  const unneeded = Object.keys(ofServer).flatMap((server) => (given[server] ? ofServer[server] : []));
  const ports = {};
  const moved = [];
  for (const [name, wish] of Object.entries(wishedPorts)) {
    if (unneeded.includes(name)) continue;
    ports[name] = await freePort(wished ? wish : undefined);
    if (wished && ports[name] !== wish) moved.push({ name, wish, port: ports[name] });
  }
  return { ports, moved };
}
