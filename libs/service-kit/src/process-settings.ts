import { z } from 'zod';

/** Settings that every HTTP process has. */
export const serverSettings = z.object({
  PORT: z.coerce.number().int().describe('port to listen on'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  LOKET_MODE: z.enum(['local', 'production']).default('production').describe('local allows demo accounts and seeds'),
  SERVICE_SECRET: z.string().min(32).describe('key that services sign their calls to each other with'),
  ACTOR_VERIFY_KEY: z.string().describe('public JWK that actor tokens are checked with'),
});

/** Settings of a process that owns a database. */
export const databaseSettings = z.object({
  DATABASE_URL: z.string().describe('connection address of the application login'),
});

/** Settings of the commands `migrate` and `seed`. */
export const ownerSettings = z.object({
  DATABASE_URL: z.string().describe('connection address of the application login'),
  DATABASE_OWNER_URL: z.string().describe('connection address of the login that owns the schema'),
});

export const brokerSettings = z.object({
  KAFKA_BROKERS: z.string().describe('host:port of the Kafka brokers, separated by commas'),
});
