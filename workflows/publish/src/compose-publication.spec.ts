import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '@loket/sop/publishing';
import { composePublication } from './compose-publication';
import { definitions } from './definitions';
import { readTemplates } from './read-templates';
import { writePublication } from './write-publication';

const sources = definitions.map(({ sop }) => ({
  sop,
  templates: new Map(sop.letters.map(({ template, title }) => [template, `= ${title.id}`])),
}));
const names = sources.flatMap(({ templates }) => [...templates.keys()]);
const contents = sources.flatMap(({ templates }) => [...templates.values()]);

describe('a publication', () => {
  it('names every definition and template by its content', () => {
    const { index, files } = composePublication(sources);
    expect(index.definitions.map(({ service }) => service)).toEqual(definitions.map(({ sop }) => sop.service));
    expect(index.templates.map(({ name }) => name)).toEqual(names);
    for (const { file, hash, service } of index.definitions) {
      const stored: unknown = JSON.parse(files.get(file) ?? '');
      expect(file).toBe(`${service}-${hash}.json`);
      expect(stored).toMatchObject({ service, hash });
      expect(stored).toHaveProperty('sop');
    }
  });

  it('changes a name when the content changes, and only then', () => {
    const changed = sources.map(({ sop, templates }) => ({
      sop: { ...sop, cost: { id: 'Rp1', en: 'Rp1' } },
      templates,
    }));
    const [first] = composePublication(sources).index.definitions;
    const [again] = composePublication(sources).index.definitions;
    const [other] = composePublication(changed).index.definitions;
    expect(again).toEqual(first);
    expect(other?.hash).not.toBe(first?.hash);
  });

  it('is refused when a letter has no template', () => {
    const bare = sources.map(({ sop }) => ({ sop, templates: new Map<string, string>() }));
    expect(() => composePublication(bare)).toThrow('letters/skt.typ');
  });

  it('can be read back from its folder, with nothing left of an earlier one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'published-'));
    writeFileSync(join(folder, 'old-definition.json'), '{}');
    const publication = composePublication(sources);
    writePublication(folder, publication);
    expect(readdirSync(folder).sort()).toEqual([...publication.files.keys()].sort());
    const stored: unknown = JSON.parse(
      readFileSync(join(folder, publication.index.definitions[0]?.file ?? ''), 'utf8'),
    );
    const sop: unknown = typeof stored === 'object' && stored && 'sop' in stored ? stored.sop : undefined;
    expect(hashOf(sop)).toBe(publication.index.definitions[0]?.hash);
    expect([...readTemplates(folder).values()].sort()).toEqual(contents.sort());
    rmSync(folder, { recursive: true });
  });
});
