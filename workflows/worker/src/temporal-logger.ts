import type { Logger } from 'pino';
import { DefaultLogger, type LogEntry } from '@temporalio/worker';

/** What is kept of an entry: ids and types, which carry no personal data. */
const kept = ['workflowId', 'workflowType', 'activityType', 'attempt', 'taskQueue', 'workerState'] as const;

/** Writes what Temporal's worker has to say into the process's log. */
export const temporalLogger = (log: Logger): DefaultLogger => new DefaultLogger('INFO', (entry) => write(log, entry));

function write(log: Logger, { level, message, meta }: LogEntry): void {
  const facts: Record<string, unknown> = {};
  for (const name of kept) if (meta?.[name] !== undefined) facts[name] = meta[name];
  if (meta?.['error'] !== undefined) facts['err'] = meta['error'];
  if (level === 'ERROR') log.error(facts, message);
  else if (level === 'WARN') log.warn(facts, message);
  else log.debug(facts, message);
}
