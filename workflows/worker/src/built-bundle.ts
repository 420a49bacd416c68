import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build puts the bundled workflow code. */
export const bundlePath = join(__dirname, 'workflow-bundle.js');

/** Names the workflow code by its content, so that the same code is the same version wherever it runs. */
export const buildIdOf = (code: string | Buffer): string =>
  createHash('sha256').update(code).digest('hex').slice(0, 16);

/** The version of the built bundle. Throws where the package was not built. */
export const builtBuildId = (): string => buildIdOf(readFileSync(bundlePath));
