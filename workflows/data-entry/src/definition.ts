import { defineSop } from '@loket/sop';
import { entryForm, files } from './entry-form';
import { executors, identity } from './identity';
import { table } from './table';

/** SOP SITAMAS 5, Pendataan. The source states no time and no check; both are local rules. */
export const definition = defineSop({
  service: 'ormas-data-entry',
  code: 'DAT',
  runsOn: 'dataEntry',
  title: { id: 'Pendataan ormas', en: 'Recording of community organisations' },
  summary: {
    id: 'Pendataan dan pengawasan ormas oleh Badan Kesbangpol kabupaten/kota di wilayahnya.',
    en: 'Recording and supervision of organisations by the office of each regency.',
  },
  legalBasis: ['SOP SITAMAS Badan Kesbangpol Provinsi Kalimantan Tengah'],
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: { id: 'Ormas tercatat dalam masterdata', en: 'The organisation on record' },
  filedBy: 'officer',
  enteredBy: ['enumerator'],
  authority: 'province',
  identity,
  executors,
  steps: table,
  endings: [
    { key: 'entered', label: { id: 'Terdata', en: 'On record' } },
    { key: 'duplicate', label: { id: 'Data ganda', en: 'Duplicate' } },
  ],
  form: [entryForm],
  documents: [files],
  letters: [],
});
