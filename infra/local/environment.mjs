import { services, worker } from './processes.mjs';

const loopback = '127.0.0.1';

function databaseUrls(service, { addresses, keys }) {
  const passwords = keys.databasePasswords[service];
  if (passwords === undefined) return {};
  const url = (kind) => {
    const address = new URL(addresses.postgresUrl);
    address.username = `${service}_${kind}`;
    address.password = passwords[kind];
    address.pathname = `/loket_${service}`;
    return address.href;
  };
  return { DATABASE_URL: url('app'), DATABASE_OWNER_URL: url('owner') };
}

function s3({ addresses }) {
  return {
    S3_ENDPOINT: addresses.s3.endpoint,
    S3_ACCESS_KEY: addresses.s3.accessKey,
    S3_SECRET_KEY: addresses.s3.secretKey,
  };
}

function temporal({ addresses }) {
  return { TEMPORAL_ADDRESS: addresses.temporalAddress, TEMPORAL_NAMESPACE: addresses.temporalNamespace };
}

const own = {
  accounts: ({ keys }) => ({ ACTOR_SIGNING_KEY: JSON.stringify(keys.actorSigningKey) }),
  casework: (stack) => ({
    ...temporal(stack),
    ...(stack.addresses.temporalUiUrl !== undefined && { TEMPORAL_UI_URL: stack.addresses.temporalUiUrl }),
    ...s3(stack),
    S3_BUCKET: 'loket-histories',
  }),
  documents: (stack) => ({ ...s3(stack), S3_BUCKET: 'loket-documents' }),
  notifications: ({ addresses }) => ({
    SMTP_URL: addresses.smtpUrl,
    MAIL_FROM: 'Loket <loket@loket.localhost>',
    WHATSAPP: 'demo-inbox',
    WHATSAPP_NUMBER: '+628110018060',
  }),
  portal: ({ keys }) => ({ SESSION_SECRET: keys.sessionSecret }),
  worker: temporal,
};

/**
 * What every process finds in its environment: { accounts: {…}, …, worker: {…} }.
 * `hostOf` tells where a service is found and `listenOn` what it binds, for processes on hosts of their own;
 * `overrides` has the last word on a single process.
 */
export function processEnvironments({ hostOf = () => loopback, listenOn = loopback, overrides = {}, ...stack }) {
  const { ports, keys, addresses, logLevel } = stack;
  const shared = {
    HOST: listenOn,
    LOKET_MODE: 'local',
    LOG_LEVEL: logLevel,
    KAFKA_BROKERS: addresses.kafkaBrokers,
    SERVICE_SECRET: keys.serviceSecret,
    ACTOR_VERIFY_KEY: JSON.stringify(keys.actorVerifyKey),
    ...Object.fromEntries(
      services.map((name) => [`${name.toUpperCase()}_URL`, `http://${hostOf(name)}:${ports[name]}`]),
    ),
    // What people click on, whatever the services call each other.
    PORTAL_URL: `http://${loopback}:${ports.portal}`,
  };
  return Object.fromEntries(
    [...services, worker].map((name) => [
      name,
      { ...shared, PORT: String(ports[name]), ...databaseUrls(name, stack), ...own[name]?.(stack), ...overrides[name] },
    ]),
  );
}

/** What a serving process is given: all but the login that owns the schema, which is for `migrate` and `seed`. */
export function servingEnvironment(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'DATABASE_OWNER_URL'));
}
