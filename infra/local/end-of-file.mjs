import { readFileSync } from 'node:fs';

/** The last lines of a log, or nothing when there is none. */
export function endOfFile(file, lines = 30) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
