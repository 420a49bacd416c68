import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Sop } from '@loket/sop';
import { canonicalJson, hashOf } from '@loket/sop/publishing';
import type { Publication, PublishedDefinition, Source } from './publication';

/** Names every definition and letter template by its content. Throws when a letter's template is not there. */
export function composePublication(sources: readonly Source[]): Publication {
  const files = new Map<string, string>();
  const definitions = sources.map(({ sop }) => {
    const definition: PublishedDefinition = { hash: hashOf(sop), service: sop.service, sop };
    const file = `${sop.service}-${definition.hash}.json`;
    files.set(file, canonicalJson(definition));
    return { service: sop.service, hash: definition.hash, file };
  });
  const templates = sources.flatMap(({ sop, templates: found }) => {
    requireTemplates(sop, found);
    return [...found].map(([name, content]) => {
      const hash = createHash('sha256').update(content).digest('hex');
      const file = `${sop.service}-${basename(name, extname(name))}-${hash}${extname(name)}`;
      files.set(file, content);
      return { service: sop.service, name, hash, file };
    });
  });
  const index = { definitions, templates };
  files.set('index.json', `${JSON.stringify(index, undefined, 2)}\n`);
  return { index, files };
}

function requireTemplates(sop: Sop, found: ReadonlyMap<string, string>): void {
  const missing = sop.letters.find(({ template }) => !found.has(template));
  if (missing) throw new Error(`${sop.service}: letter "${missing.key}" has no template letters/${missing.template}`);
}
