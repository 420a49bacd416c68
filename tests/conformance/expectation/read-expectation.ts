import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from './expectation';
import { parseExpectation } from './parse-expectation';

/** What the source says of a service. Throws where nobody has transcribed it. */
export function readExpectation(service: string): Expectation {
  const file = join(__dirname, '../expected', `${service}.txt`);
  if (!existsSync(file)) throw new Error(`Nobody has transcribed the source of ${service}: expected/${service}.txt`);
  return parseExpectation(readFileSync(file, 'utf8'));
}
