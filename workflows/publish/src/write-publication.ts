import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from './publication';

/** Writes a publication into a folder of its own; what an earlier build left there goes, the index comes last. */
export function writePublication(folder: string, { files }: Publication): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) if (name !== 'index.json') writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'index.json'), files.get('index.json') ?? '');
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
}
