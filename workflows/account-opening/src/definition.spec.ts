import { checkSection } from '@loket/sop';
import { definition } from './definition';

const [request] = definition.form;
if (!request) throw new Error('Account opening has a form');

it('asks what the source asks, word for word', () => {
  const labels = request.fields.map(({ label, required }) => `${label.id}${required ? ' *' : ''}`);
  expect(labels).toEqual(['Nama *', 'Email *', 'No. Telepon', 'Alamat', 'Keperluan *']);
  expect(request.fields[1]?.hint?.id).toBe('Email akan digunakan sebagai username');
  expect(request.fields[4]?.choices?.map(({ label }) => label.id)).toEqual(['Pengajuan/Pendaftaran', 'Pelaporan']);
});

it('takes a request with only what is required', () => {
  const { values, errors } = checkSection(
    request,
    { name: 'Siti', email: 'siti@contoh.id', purpose: 'registrant' },
    'id',
  );
  expect(errors).toEqual({});
  expect(values).toEqual({ name: 'Siti', email: 'siti@contoh.id', phone: '', address: '', purpose: 'registrant' });
});
