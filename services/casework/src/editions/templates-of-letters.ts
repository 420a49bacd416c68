import type { EditionSentence } from '@loket/contracts';
import { findRow } from '@loket/database';
import type { Sop } from '@loket/sop';
import { said } from './drafted-edition';

export interface TemplatesOfLetters {
  /** Content hashes by file name. */
  readonly templates: Readonly<Record<string, string>>;
  readonly refused: readonly EditionSentence[];
}

/**
 * The published templates that a table's letters name: a table brings none of its own, so the newest of that name
 * holds. Needs an open transaction.
 */
export async function templatesOfLetters({ letters }: Pick<Sop, 'letters'>): Promise<TemplatesOfLetters> {
  const templates: Record<string, string> = {};
  const refused: EditionSentence[] = [];
  for (const { template, title } of letters) {
    const found = await findRow<{ hash: string }>(
      `SELECT templates->>$1 AS hash FROM definition WHERE templates ? $1 ORDER BY published_at DESC, hash LIMIT 1`,
      [template],
    );
    if (found === undefined)
      refused.push(
        said(
          `Surat "${title.id}" memakai templat "${template}", yang belum pernah diterbitkan.`,
          `The letter "${title.en}" names the template "${template}", which was never published.`,
        ),
      );
    else templates[template] = found.hash;
  }
  return { templates, refused };
}
