import { endCommands } from './process-group.mjs';
import { say } from './progress.mjs';

/**
 * Runs `stop` once when the terminal or the system asks this process to end, then ends it with the exit code;
 * asked again, it ends at once. The answer tells whether it was asked.
 */
export function whenAskedToEnd(stop, { log = say, exitCode = 130 } = {}) {
  let asked = false;
  const end = async () => {
    if (asked) process.exit(1);
    asked = true;
    log('\nStopping …');
    await Promise.all([stop(), endCommands()]);
    log('Everything has stopped.');
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());
  return () => asked;
}
