import { Kafka, logLevel } from 'kafkajs';
import type { Logger } from 'pino';

/** A Kafka client that keeps trying for as long as it takes and logs through the service's logger. */
export function kafkaClient(brokers: string, clientId: string, log: Logger): Kafka {
  return new Kafka({
    clientId,
    brokers: brokers.split(','),
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 200, maxRetryTime: 5_000, retries: 5 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => log.debug({ kafka: entry.log.message }, 'kafka client'),
  });
}
