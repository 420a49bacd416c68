import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { activities } from './form/activities';
import { development } from './form/development';
import { organisation } from './form/organisation';
import { signatories } from './form/signatories';
import { executors, identity } from './identity';
import { table } from './table';

/** SOP SITAMAS 4, Pelaporan Organisasi Masyarakat. The source states no time; five working days are a local default. */
export const definition = defineSop({
  service: 'ormas-reporting',
  code: 'LAP',
  runsOn: 'reporting',
  title: { id: 'Pelaporan ormas', en: 'Half-yearly report of a community organisation' },
  summary: {
    id: 'Laporan perkembangan dan kegiatan organisasi setiap enam bulan; Anda menerima Surat Pelaporan.',
    en: 'The report on development and activities every six months; you receive a letter that confirms it.',
  },
  legalBasis: ['Permendagri 57/2017, Pasal 39', 'SOP SITAMAS Badan Kesbangpol Provinsi Kalimantan Tengah'],
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: { id: 'Surat Pelaporan', en: 'Surat Pelaporan' },
  filedBy: 'reporter',
  authority: 'province',
  identity,
  executors,
  promise: { kind: 'days', budget: 5, provenance: 'local default' },
  steps: table,
  withdrawal: { rows: ['provincial-verification'], ending: 'withdrawn' },
  endings: [
    { key: 'issued', label: { id: 'Terbit', en: 'Issued' } },
    { key: 'refused', label: { id: 'Ditolak', en: 'Refused' } },
    { key: 'withdrawn', label: { id: 'Ditarik kembali', en: 'Withdrawn' } },
  ],
  form: [organisation, activities, development, signatories],
  documents,
  letters: [
    {
      key: 'report-letter',
      title: { id: 'Surat Pelaporan', en: 'Surat Pelaporan' },
      template: 'report-letter.typ',
      numbering: 'letter',
    },
  ],
});
