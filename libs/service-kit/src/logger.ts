import { type Logger, pino } from 'pino';

/** The process's logger: JSON lines without personal data; addresses, bodies and tokens are never logged. */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorFacts },
  });
}

/** What is logged of an error: a driver's message may quote a row, so only known-safe parts stand here. */
function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? { code: error.code } : {};
  const table = 'table' in error ? { table: error.table } : {};
  const isQuery = error.name === 'QueryFailedError';
  return {
    type: error.name,
    ...code,
    ...table,
    ...(isQuery ? {} : { message: error.message.slice(0, 300) }),
    stack: error.stack?.split('\n').slice(1, 6).join('\n'),
    ...(error.cause instanceof Error ? { cause: errorFacts(error.cause) } : {}),
  };
}
