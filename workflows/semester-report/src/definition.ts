import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { report } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** Laporan semester ormas, Satu Ormas, Kesbangpol Kota Balikpapan. */
export const definition = defineSop({
  service: 'semester-report',
  code: 'LSO',
  runsOn: 'table',
  title: { id: 'Laporan semester ormas', en: 'Half-yearly report of an organisation' },
  summary: {
    id: 'Laporan perkembangan dan kegiatan organisasi, setiap enam bulan.',
    en: 'Report on the development and activities of an organisation, every six months.',
  },
  legalBasis: ['Permendagri Nomor 57 Tahun 2017, Pasal 39'],
  cost: { id: 'Sumber tidak menyebut biaya', en: 'The source names no fee' },
  product: { id: 'Tanda terima laporan', en: 'Receipt of the report' },
  filedBy: 'counter',
  alsoOnline: true,
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'days',
    budget: 3,
    provenance: 'local default',
    basis: 'Berita Satu Ormas tidak menyebut waktu; ditetapkan kantor',
  },

  steps,
  endings: [{ key: 'handed-over', label: { id: 'Diserahkan', en: 'Handed over' } }],
  form: [report],
  documents,
  letters: [
    {
      key: 'receipt',
      title: { id: 'Surat Tanda Terima Laporan', en: 'Receipt of the report' },
      template: 'receipt.typ',
      numbering: 'letter',
    },
  ],
});
