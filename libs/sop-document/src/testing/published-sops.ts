import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sop } from '@loket/sop';

const workflows = join(__dirname, '..', '..', '..', '..', 'workflows');

/** The folders under workflows/ that hold a definition. */
export const publishedFolders: readonly string[] = readdirSync(workflows).filter((folder) =>
  existsSync(join(workflows, folder, 'src', 'definition.ts')),
);

export async function publishedSop(folder: string): Promise<Sop> {
  const loaded: { readonly definition: Sop } = await import(join(workflows, folder, 'src', 'definition.ts'));
  return loaded.definition;
}
