import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of an executable on PATH, or undefined. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Look further.
    }
  }
  return undefined;
}

/** Something that must be on the machine is not; the message names it and every way round it. */
export class MissingTool extends Error {
  constructor(what, neededFor, waysRound) {
    super(
      [`${what} is missing; it is needed for ${neededFor}. Either:`, ...waysRound.map((way) => `  - ${way}`)].join(
        '\n',
      ),
    );
    this.name = 'MissingTool';
  }
}
