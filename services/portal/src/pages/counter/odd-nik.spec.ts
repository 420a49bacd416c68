import type { Sop } from '@loket/sop';
import { Regions } from '../../regions/regions';
import { hasOddNik } from './odd-nik';

const form: Sop['form'] = [
  {
    ...{ key: 'person', title: { id: 'Pemohon', en: 'Applicant' } },
    fields: [{ key: 'nik', kind: 'nik', label: { id: 'NIK', en: 'NIK' }, required: true }],
  },
];
const regions = new Regions([{ code: '62.01.06', name: 'Pangkalan Banteng' }]);

describe('the region of a NIK', () => {
  it.each([
    ['on the list', '6201061203800001', false],
    ['on no list', '9999991203800001', true],
    ['not given', '', false],
  ])('is %s', (_, nik, odd) => {
    expect(hasOddNik({ form }, { nik }, regions)).toBe(odd);
  });
});
