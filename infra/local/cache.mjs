import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { cacheDir } from './paths.mjs';

/**
 * The directory of a thing made once per user and version. `make` fills a new directory,
 * which gets its name only when it is whole; two runs never make the same thing.
 */
export async function cached(name, version, make) {
  const place = join(cacheDir, name, version);
  if (existsSync(place)) return place;
  return withLock(join(cacheDir, `${name}-${version}.lock`), async () => {
    if (existsSync(place)) return place;
    const unfinished = `${place}.part`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await make(unfinished);
    renameSync(unfinished, place);
    return place;
  });
}
