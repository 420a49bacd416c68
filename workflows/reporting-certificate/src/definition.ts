import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { organisation } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** Surat Keterangan Melapor, Satu Ormas, Kesbangpol Kota Balikpapan: a legal entity reports its local board. */
export const definition = defineSop({
  service: 'reporting-certificate',
  code: 'SKM',
  runsOn: 'table',
  title: { id: 'Surat Keterangan Melapor', en: 'Certificate of having reported' },
  summary: {
    id: 'Surat keterangan bagi ormas berbadan hukum yang melaporkan kepengurusannya di Kota Balikpapan.',
    en: 'Certificate for an organisation with legal personality that reports its board in Kota Balikpapan.',
  },
  legalBasis: [
    'Undang-undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan, Pasal 15',
    'Peraturan Pemerintah Nomor 58 Tahun 2016',
    'Permendagri Nomor 57 Tahun 2017',
  ],
  cost: { id: 'Sumber tidak menyebut biaya', en: 'The source names no fee' },
  product: { id: 'Surat Keterangan Melapor', en: 'Certificate of having reported' },
  filedBy: 'counter',
  alsoOnline: true,
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'days',
    budget: 14,
    provenance: 'local default',
    basis: 'Berita Satu Ormas tidak menyebut waktu; ditetapkan kantor',
  },

  steps,
  endings: [{ key: 'handed-over', label: { id: 'Diserahkan', en: 'Handed over' } }],
  form: [organisation],
  documents,
  letters: [
    {
      key: 'certificate',
      title: { id: 'Surat Keterangan Melapor', en: 'Certificate of having reported' },
      template: 'certificate.typ',
      numbering: 'letter',
    },
    {
      key: 'field-minutes',
      title: { id: 'Berita Acara Penelitian Lapangan', en: 'Minutes of the field visit' },
      template: 'field-minutes.typ',
      numbering: 'letter',
    },
  ],
});
