import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { attributes } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** Izin pemesanan atribut, Satu Ormas, Kesbangpol Kota Balikpapan. */
export const definition = defineSop({
  service: 'attribute-permit',
  code: 'IPA',
  runsOn: 'table',
  title: { id: 'Izin pemesanan atribut', en: 'Permit to order attributes' },
  summary: {
    id: 'Izin bagi ormas untuk memesan seragam, bendera, papan nama, dan atribut lain.',
    en: 'Permit for an organisation to order uniforms, flags, name boards and other attributes.',
  },
  legalBasis: [
    'Undang-undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan yang telah diubah dengan Undang-undang Nomor 16 Tahun 2017',
  ],
  cost: { id: 'Sumber tidak menyebut biaya', en: 'The source names no fee' },
  product: { id: 'Izin pemesanan atribut', en: 'Permit to order attributes' },
  filedBy: 'counter',
  alsoOnline: true,
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'days',
    budget: 5,
    provenance: 'local default',
    basis: 'Berita Satu Ormas tidak menyebut waktu; ditetapkan kantor',
  },

  steps,
  endings: [
    { key: 'handed-over', label: { id: 'Diserahkan', en: 'Handed over' } },
    { key: 'refused', label: { id: 'Ditolak', en: 'Refused' } },
  ],
  form: [attributes],
  documents,
  letters: [
    {
      key: 'permit',
      title: { id: 'Izin Pemesanan Atribut', en: 'Permit to order attributes' },
      template: 'permit.typ',
      numbering: 'letter',
    },
  ],
});
