import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { applicant } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** SOP Perekaman KTP Elektronik (KTP-el), Kecamatan Pangkalan Banteng, 2021. */
export const definition = defineSop({
  service: 'ktp-recording',
  code: 'KTP',
  runsOn: 'table',
  title: { id: 'Perekaman KTP elektronik', en: 'Recording for the electronic identity card' },
  summary: {
    id: 'Perekaman sidik jari, tanda tangan, retina mata, dan foto untuk KTP elektronik (KTP-el).',
    en: 'Fingerprints, signature, iris and photo are recorded for the electronic identity card (KTP-el).',
  },
  legalBasis: [
    'Undang-undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan yang telah diubah dengan Undang-undang Nomor 24 Tahun 2013',
    'Peraturan Daerah Kabupaten Kotawaringin Barat Nomor 6 Tahun 2012',
    'Peraturan Daerah Kabupaten Kotawaringin Barat Nomor 7 Tahun 2012',
    'Peraturan Bupati Kotawaringin Barat Nomor 38 Tahun 2014 Tentang Pelimpahan Sebagian Kewenangan Bupati Kotawaringin Barat kepada Camat di Kabupaten Kotawaringin Barat',
  ],
  // UU 24/2013 art. 79A: population documents are free of charge.
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: { id: 'Surat Hasil Perekaman', en: 'Letter on the result of the recording' },
  filedBy: 'counter',
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'minutes',
    budget: 30,
    provenance: 'source',
    basis: 'Jumlah Waktu yang diperlukan untuk Pengurusan 1 e-KTP',
  },
  statedTotal: {
    kind: 'minutes',
    budget: 30,
    provenance: 'source',
    basis: 'Tabel 7 baris; bagan alir dokumen yang sama mempunyai 6 baris: 1, 5, 1, 12, 10, 1 = 30 menit',
  },
  steps,
  endings: [{ key: 'handed-over', label: { id: 'Diserahkan', en: 'Handed over' } }],
  form: [applicant],
  documents,
  letters: [
    {
      key: 'recording-result',
      title: { id: 'Surat Hasil Perekaman', en: 'Letter on the result of the recording' },
      template: 'recording-result.typ',
      numbering: 'letter',
    },
  ],
});
