import type { FormSection } from '@loket/sop';
import { Regions } from '../regions/regions';
import { answersOf, checkAnswers, hasErrors, summaryOf } from './check-answers';

const text = (id: string) => ({ id, en: id });
const section: FormSection = {
  key: 'organisation',
  title: text('Data ORMAS'),
  fields: [
    { key: 'name', kind: 'text', label: text('Nama Organisasi'), required: true },
    { key: 'province', kind: 'province', label: text('Provinsi'), required: true },
    { key: 'regency', kind: 'regency', label: text('Kabupaten'), required: true, within: 'province' },
  ],
};
const regions = new Regions([
  { code: '62', name: 'Kalimantan Tengah' },
  { code: '33', name: 'Jawa Tengah' },
  { code: '62.01', name: 'Kabupaten Kotawaringin Barat' },
]);

describe('the answers of a page', () => {
  it('are right when the regions exist one inside the other', () => {
    const form = checkAnswers(section, { name: 'Forum', province: '62', regency: '62.01' }, 'id', regions);
    expect(hasErrors(form)).toBe(false);
  });

  it('name a region that lies in another province', () => {
    const form = checkAnswers(section, { name: 'Forum', province: '33', regency: '62.01' }, 'id', regions);
    expect(Object.keys(form.errors)).toEqual(['regency']);
  });

  it('name a region that does not exist', () => {
    const form = checkAnswers(section, { name: 'Forum', province: '99', regency: '99.01' }, 'id', regions);
    expect(form.errors).toEqual({
      province: 'Provinsi tidak ada dalam daftar. Pilih dari daftar.',
      regency: 'Kabupaten tidak ada dalam daftar. Pilih dari daftar.',
    });
  });

  it('keep what was typed where it is wrong, and lead from the summary to the field', () => {
    const typed = 'x'.repeat(5000);
    const form = checkAnswers(section, { name: typed, province: '62', regency: '62.01' }, 'id', regions);
    expect(form.values['name']).toBe(typed);
    expect(summaryOf(form)).toEqual([{ message: form.errors['name'], href: '#name' }]);
  });

  it('leave out what the page does not ask for', () => {
    expect(answersOf(section, { name: 'Forum', kunci: 'x' })).toEqual({ name: 'Forum', province: '', regency: '' });
  });
});
