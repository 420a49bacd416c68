import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { z } from 'zod';

const index = z.object({
  definitions: z.array(z.object({ service: z.string(), hash: z.string(), file: z.string() })),
  templates: z.array(z.object({ service: z.string(), name: z.string(), hash: z.string(), file: z.string() })),
});
const published = z.object({ hash: z.string(), service: z.string(), sop: z.record(z.string(), z.unknown()) });

/** Takes in the published definitions that the database does not have yet; what is there is never changed. */
export async function loadPublished(source: DataSource, folder: string): Promise<number> {
  const { definitions, templates } = index.parse(readJson(folder, 'index.json'));
  let added = 0;
  await inTransaction(source, async () => {
    for (const each of definitions) {
      const { hash, service, sop } = published.parse(readJson(folder, each.file));
      const ofService = Object.fromEntries(
        templates.filter((template) => template.service === service).map((template) => [template.name, template.hash]),
      );
      const inserted = await rows(
        `INSERT INTO definition (hash, service, sop, templates) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO UPDATE SET templates = $4, origin = 'build'
         WHERE definition.templates <> $4 OR definition.origin <> 'build' RETURNING hash`,
        [hash, service, sop, ofService],
      );
      added += inserted.length;
    }
  });
  return added;
}

const readJson = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
