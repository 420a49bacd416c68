import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dataSource, inTransaction, rows } from '@loket/database';
import { z } from 'zod';

const index = z.object({ templates: z.array(z.object({ name: z.string(), hash: z.string(), file: z.string() })) });

/** Loads the published templates that are absent. One that is there is never changed: cases hold on to its hash. */
export async function loadTemplates(ownerUrl: string, publishedDir: string): Promise<void> {
  const { templates } = index.parse(JSON.parse(await readFile(join(publishedDir, 'index.json'), 'utf8')));
  const source = await dataSource({ url: ownerUrl, poolSize: 1 }).initialize();
  try {
    for (const { name, hash, file } of templates) {
      const content = await readFile(join(publishedDir, basename(file)), 'utf8');
      if (createHash('sha256').update(content).digest('hex') !== hash)
        throw new Error(`The published template ${name} is not what its hash says`);
      await inTransaction(source, () =>
        rows(`INSERT INTO letter_template (hash, name, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
          hash,
          name,
          content,
        ]),
      );
    }
  } finally {
    await source.destroy();
  }
}
