import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from './expectation';
import { parseExpectation } from './parse-expectation';

/** What the source says of a service. Throws where nobody has transcribed it. */
export const readExpectation = (service: string): Expectation =>
  parseExpectation(readFileSync(join(__dirname, '../expected', `${service}.txt`), 'utf8'));
