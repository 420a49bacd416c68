import { checkSection } from '@loket/sop';
import { definition } from './definition';

const [form] = definition.form;
if (!form) throw new Error('The entry has a form');

it('asks what the source asks, word for word', () => {
  expect(form.title.id).toBe('Tambah Data ORMAS');
  const labels = form.fields.map(({ label, required }) => `${label.id}${required ? ' *' : ''}`);
  expect(labels).toEqual([
    ...['Nama Organisasi *', 'Alamat Kantor / Sekretariat *', 'Tahun awal periode *', 'Tahun akhir periode *'],
    ...['Nama Ketua *', 'Nama Sekretaris *', 'Nama Bendahara *'],
  ]);
  expect(form.fields.find(({ group }) => group)?.group?.id).toBe('Periode');
});

it('refuses a term that ends before it begins', () => {
  const typed = {
    ...{ organisationName: 'Sanggar Arut', secretariatAddress: 'Jalan Contoh 1', termFrom: '2026', termUntil: '2025' },
    ...{ chairName: 'Ani', secretaryName: 'Budi', treasurerName: 'Cici' },
  };
  expect(checkSection(form, typed, 'id').errors).toEqual({
    termUntil: 'Tahun akhir periode tidak boleh sebelum Tahun awal periode.',
  });
  expect(checkSection(form, { ...typed, termUntil: '2026' }, 'id').errors).toEqual({});
});

it('only an enumerator enters, and what they enter is checked before it goes on record', () => {
  expect(definition).toMatchObject({ filedBy: 'officer', enteredBy: ['enumerator'] });
  const leadingToRecord = definition.steps.filter(({ outcomes }) =>
    Object.values(outcomes).some(({ leadsTo }) => leadsTo === 'recording'),
  );
  expect(leadingToRecord.map(({ executor }) => executor)).toEqual(['data-reviewer']);
});
