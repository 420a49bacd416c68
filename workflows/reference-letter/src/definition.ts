import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { applicant } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** SOP Pembuatan Surat Pengantar, Kecamatan Pangkalan Banteng, 2021: seven kinds of one table. */
export const definition = defineSop({
  service: 'reference-letter',
  code: 'SPT',
  runsOn: 'table',
  title: { id: 'Surat pengantar', en: 'Reference letter' },
  summary: {
    id: 'Surat pengantar SKCK, surat pindah, akta kelahiran, akta kematian, SKTM, penerbitan KK, dan penerbitan KTP.',
    en: 'Reference letters for a police record, a move, a birth or death certificate, poverty, a family or an identity card.',
  },
  legalBasis: [
    'Undang-undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan yang telah diubah dengan Undang-undang Nomor 24 Tahun 2013',
    'Peraturan Daerah Kabupaten Kotawaringin Barat Nomor 6 Tahun 2012',
    'Peraturan Daerah Kabupaten Kotawaringin Barat Nomor 7 Tahun 2012',
    'Peraturan Bupati Kotawaringin Barat Nomor 38 Tahun 2014 Tentang Pelimpahan Sebagian Kewenangan Bupati Kotawaringin Barat kepada Camat di Kabupaten Kotawaringin Barat',
  ],
  cost: { id: 'SOP tidak menetapkan biaya', en: 'The SOP sets no fee' },
  product: { id: 'Surat pengantar', en: 'Reference letter' },
  filedBy: 'counter',
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'minutes',
    budget: 10,
    provenance: 'source',
    basis: 'Jumlah Waktu yang diperlukan untuk 1 Surat Keterangan dan legalisasi surat lainnya',
  },
  statedTotal: {
    kind: 'minutes',
    budget: 10,
    provenance: 'source',
    basis: 'Tabel 5 baris; bagan alir dokumen yang sama menyatukan baris 1 dan 2: 4, 3, 2, 1 = 10 menit',
  },
  steps,
  endings: [{ key: 'handed-over', label: { id: 'Diserahkan', en: 'Handed over' } }],
  form: [applicant],
  documents,
  letters: [
    {
      key: 'reference',
      title: { id: 'Surat Pengantar', en: 'Reference letter' },
      template: 'reference.typ',
      numbering: 'letter',
    },
  ],
});
