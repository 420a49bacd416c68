import type { OrmasHit } from '@loket/contracts';
import type { Field, FormSection } from '@loket/sop';
import { type OrmasChoice, offeredIn } from '../organisations/ormas-choice';
import { asksRegister } from '../organisations/search-asked';
import { Regions } from '../regions/regions';
import { htmlOf } from '../testing/visit-in-test';
import { SectionFields } from './section-fields';

const text = (id: string) => ({ id, en: id });
const field: Field = { key: 'ormas', kind: 'ormas', label: text('Organisasi'), required: true };
const section: FormSection = {
  key: 's',
  title: text('S'),
  fields: [field, { key: 'halfYear', kind: 'half-year', label: text('Semester'), required: true }],
};
const hit = (id: string, name: string, certificateNumber: string | null = null): OrmasHit => ({
  ...{ id, name, acronym: null, activityField: null, regencyCode: '62.01', certificateNumber, validUntil: null },
});
const nothing: OrmasChoice = { own: [], chosen: undefined, words: '', found: undefined, away: false };
const render = (choice: Partial<OrmasChoice>, values: Record<string, string> = {}) =>
  htmlOf(
    <SectionFields
      form={{ section, values, errors: {}, organisations: { ormas: { ...nothing, ...choice } } }}
      regions={new Regions([])}
    />,
  );

describe('the field of an organisation', () => {
  it('offers the one chosen, the person’s own and what was found, each once', () => {
    const [own, chosen, other] = [hit('1', 'Forum'), hit('2', 'Ikatan'), hit('3', 'Majelis')];
    const offered = offeredIn({ ...nothing, own: [own], chosen, found: { hits: [own, other, chosen], total: 3 } });
    expect(offered).toEqual({ known: [chosen, own], found: [other] });
    expect(offeredIn({ ...nothing, own: [own], chosen: own })).toEqual({ known: [own], found: [] });
  });

  it('names organisations with their certificate, and marks the one chosen', () => {
    const html = render({ own: [hit('1', 'Forum', '220/1')], chosen: hit('2', 'Ikatan') }, { ormas: '2' });
    expect(html).toContain('Forum · 220/1');
    expect(html).toMatch(/value="2"[^>]*checked/);
    expect(html).not.toMatch(/value="1"[^>]*checked/);
  });

  it('says how many were found, and keeps the words searched for', () => {
    const html = render({ words: 'sungai', found: { hits: [], total: 0 } });
    expect(html).toContain('Tidak ada organisasi yang cocok');
    expect(html).toMatch(/name="cari-ormas"[^>]*value="sungai"/);
  });

  it('keeps a choice while the register is away, and says so', () => {
    const html = render({ away: true }, { ormas: 'abc' });
    expect(html).toMatch(/type="radio" name="ormas" value="abc" checked/);
    expect(html).toContain('sedang tidak dapat dibuka');
  });
});

describe('a form is sent to search', () => {
  it.each([
    ['by the button', { lanjut: 'cari:ormas', 'cari-ormas': '' }, true],
    ['by the Enter key in the search box', { lanjut: 'berikut', 'cari-ormas': 'sungai' }, true],
    ['not once an organisation is chosen', { lanjut: 'berikut', 'cari-ormas': 'sungai', ormas: '1' }, false],
    ['not with an empty box', { lanjut: 'berikut', 'cari-ormas': '  ' }, false],
    ['by a button that is for another field', { lanjut: 'cari:other', ormas: '1' }, false],
  ])('%s', (_how, posted, asked) => {
    expect(asksRegister(section, posted)).toBe(asked);
  });
});

it('the half-years offered are over, in words, and one chosen long ago stays', () => {
  const html = render({}, { halfYear: '2015-1' });
  expect(html).toContain('Semester I 2026 (Januari–Juni)');
  expect(html).toMatch(/value="2015-1" selected/);
  expect(html).not.toContain(`value="${new Date().getUTCFullYear() + 1}-1"`);
});
