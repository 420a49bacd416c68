import { givenS3Keys } from './endpoints.mjs';
import { Part } from './part.mjs';
import { kafkaPart } from './servers/kafka.mjs';
import { keepTopics } from './servers/kafka-topics.mjs';
import { askPostgres, postgresPart } from './servers/postgres.mjs';
import { s3Part } from './servers/s3.mjs';
import { smtpPart } from './servers/smtp.mjs';
import { temporalPart } from './servers/temporal.mjs';
import { keepNamespace } from './servers/temporal-namespace.mjs';

/** The servers as { parts, addresses, given }: own ones to start, and checks of those that the environment gives. */
export function planServers({ dataDir, ports, keys, given, tools, fast, namespace, log }) {
  const planned = {
    postgres: given.postgres ? undefined : postgresPart({ dataDir, port: ports.postgres, keys, fast }),
    temporal: given.temporal
      ? undefined
      : temporalPart({
          ...{ binary: tools.temporal, dataDir, port: ports.temporal, uiPort: ports.temporalUi },
          ...{ namespace, fast, keepNamespace },
        }),
    kafka: given.kafka
      ? undefined
      : kafkaPart({ jars: tools.kafka, dataDir, port: ports.kafka, controllerPort: ports.kafkaController, keys }),
    s3: given.s3 ? undefined : s3Part({ binary: tools.s3, dataDir, port: ports.s3, keys }),
    smtp: given.smtp ? undefined : smtpPart({ dataDir, port: ports.smtp, inboxPort: ports.inbox }),
  };
  const addresses = {
    postgresUrl: given.postgres ?? planned.postgres.url,
    temporalAddress: given.temporal ?? planned.temporal.address,
    temporalNamespace: namespace,
    temporalUiUrl: planned.temporal?.uiUrl,
    kafkaBrokers: given.kafka ?? planned.kafka.brokers,
    s3: given.s3 ? { endpoint: given.s3, ...givenS3Keys() } : { endpoint: planned.s3.endpoint, ...keys.s3 },
    smtpUrl: given.smtp ?? planned.smtp.url,
    inboxUrl: planned.smtp?.inboxUrl,
  };
  const own = Object.values(planned).filter((server) => server !== undefined);
  return {
    addresses,
    parts: own.map(({ spec }) => new Part(spec, { dataDir, log })),
    checks: [
      ...(given.postgres ? [['PostgreSQL given by POSTGRES_URL', () => askPostgres(given.postgres)]] : []),
      ...(given.temporal
        ? [['Temporal given by TEMPORAL_ADDRESS', () => keepNamespace(given.temporal, namespace)]]
        : []),
      ...(given.kafka ? [['Kafka given by KAFKA_BROKERS', () => keepTopics(given.kafka)]] : []),
    ],
  };
}
