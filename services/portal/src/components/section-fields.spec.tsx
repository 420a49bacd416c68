import type { Field, FormSection } from '@loket/sop';
import { Regions } from '../regions/regions';
import { htmlOf } from '../testing/visit-in-test';
import { groupsOf, SectionFields } from './section-fields';

const text = (id: string) => ({ id, en: id });
const field = (key: string, more: Partial<Field> = {}): Field => ({
  key,
  kind: 'text',
  label: text(key),
  required: false,
  ...more,
});
const choices = [
  { value: 'ya', label: text('Ya') },
  { value: 'tidak', label: text('Tidak') },
];
const section: FormSection = {
  key: 's',
  title: text('S'),
  fields: [
    field('nama', { required: true, hint: text('Seperti dalam akta'), placeholder: text('Masukkan Nama') }),
    field('lahir', { kind: 'date', group: text('Ketua') }),
    field('agama', { kind: 'choice', choices }),
    field('rekomendasi', { shownWhen: { field: 'agama', is: ['ya'] } }),
    field('asing', { shownWhen: { field: 'elsewhere', is: ['ya'] } }),
    field('province', { kind: 'province' }),
    field('regency', { kind: 'regency', within: 'province' }),
  ],
};
const regions = new Regions([
  { code: '62', name: 'Kalimantan Tengah' },
  { code: '62.01', name: 'Kotawaringin Barat' },
]);
const render = (values: Record<string, string>, errors: Record<string, string> = {}) =>
  htmlOf(<SectionFields form={{ section, values, errors }} regions={regions} />);

describe('the fields of a page', () => {
  it('stand under the headings that open a group', () => {
    expect(groupsOf(section).map(({ heading, fields }) => [heading?.id, fields.length])).toEqual([
      [undefined, 1],
      ['Ketua', 6],
    ]);
  });

  it('have their label, hint, placeholder and required mark', () => {
    const html = render({});
    expect(html).toContain('<label for="nama">nama <span aria-hidden="true">*</span>');
    expect(html).toContain('id="nama-petunjuk">Seperti dalam akta');
    expect(html).toContain('placeholder="Masukkan Nama"');
  });

  it('say what is wrong, tied to the input', () => {
    const html = render({ nama: '' }, { nama: 'Nama belum diisi.' });
    expect(html).toContain('id="nama-salah">Nama belum diisi.');
    expect(html).toMatch(/<input[^>]*id="nama"[^>]*aria-describedby="nama-salah nama-petunjuk"[^>]*aria-invalid/);
  });

  it('show a stored date day first', () => {
    expect(render({ lahir: '1990-02-01' })).toContain('value="01-02-1990"');
  });

  it('keep a field that hangs on this page and leave out one that another page has ruled out', () => {
    const html = render({});
    expect(html).toContain('data-shown-when="agama"');
    expect(html).toContain('Diisi hanya bila agama adalah Ya.');
    expect(html).not.toContain('name="asing"');
  });

  it('narrow a list of regions by the region around it', () => {
    expect(render({})).toContain('Pilih province dahulu');
    expect(render({ province: '62' })).toContain('<option value="62.01">Kotawaringin Barat</option>');
  });
});
