import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The process's logger: JSON lines without personal data; addresses, bodies and tokens are never logged.
 * Writes to standard output unless a destination is given.
 */
export function createLogger(
  service: string,
  level: string,
  destination: DestinationStream = pino.destination(1),
): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorFacts },
      hooks: {
        // Where no sentence is given, pino would take the error's message for one.
        logMethod(given, log) {
          if (given.length === 1 && typeof given[0] === 'object') log.apply(this, [given[0], '']);
          else log.apply(this, given);
        },
      },
    },
    destination,
  );
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
    ...(isQuery ? {} : { message: firstLine(error.message).slice(0, 300) }),
    stack: callsIn(error.stack ?? '')
      .slice(0, 5)
      .join('\n'),
    ...(error.cause instanceof Error ? { cause: errorFacts(error.cause) } : {}),
  };
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** A stack begins with the message, which may have lines of its own. */
const callsIn = (stack: string): string[] => stack.split('\n').filter((line) => /^\s+at /.test(line));
