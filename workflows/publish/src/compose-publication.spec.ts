import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '@loket/sop/publishing';
import { composePublication } from './compose-publication';
import { definitions } from './definitions';
import { readTemplates } from './read-templates';
import { writePublication } from './write-publication';

const templates = new Map([
  ['skt.typ', '= SKT'],
  ['cover-letter.typ', '= Surat pengantar'],
]);
const sources = definitions.map(({ sop }) => ({
  sop,
  templates: sop.letters.length > 0 ? templates : new Map<string, string>(),
}));

describe('a publication', () => {
  it('names every definition and template by its content', () => {
    const { index, files } = composePublication(sources);
    expect(index.definitions.map(({ service }) => service)).toEqual(['ormas-registration', 'account-opening']);
    expect(index.templates.map(({ name }) => name)).toEqual(['skt.typ', 'cover-letter.typ']);
    for (const { file, hash, service } of index.definitions) {
      const stored: unknown = JSON.parse(files.get(file) ?? '');
      expect(file).toBe(`${service}-${hash}.json`);
      expect(stored).toMatchObject({ service, hash });
      expect(stored).toHaveProperty('sop');
    }
  });

  it('changes a name when the content changes, and only then', () => {
    const changed = sources.map(({ sop }) => ({ sop: { ...sop, cost: { id: 'Rp1', en: 'Rp1' } }, templates }));
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
    expect([...readTemplates(folder).values()].sort()).toEqual([...templates.values()].sort());
    rmSync(folder, { recursive: true });
  });
});
