import { defineSop } from '@loket/sop';
import { clocks } from './clocks';
import { documents } from './documents';
import { organisation } from './form';
import { executors, identity } from './identity';
import { standard } from './standard';
import { steps } from './table';

/** Pelayanan Surat Keterangan Tercatat (SKT) Keberadaan Ormas/LSM, Bakesbangpol Kota Pekalongan. */
export const definition = defineSop({
  service: 'existence-certificate',
  code: 'SKK',
  runsOn: 'table',
  title: { id: 'SKT keberadaan ormas/LSM', en: 'Certificate of existence of an organisation' },
  summary: {
    id: 'Surat Keterangan Tercatat (SKT) keberadaan ormas/LSM di Kota Pekalongan.',
    en: 'Certificate that an organisation is known to exist in Kota Pekalongan.',
  },
  legalBasis: [
    'Undang-undang Republik Indonesia No. 17 Tahun 2013 Tentang Organisasi Kemasyarakatan',
    'Peraturan Menteri Dalam Negeri No. 20 Tahun 2013 Tentang Perubahan kedua atas Peraturan Menteri Dalam Negeri No. 44 Tahun 2009',
    'Peraturan Menteri dalam Negeri No. 33 Tahun 2012 Tentang Pedoman Pendaftaran Organisasi Kemasyarakatan di lingkungan Kementerian Dalam Negeri dan Pemerintah Daerah',
    'PP Nomor 2 Tahun 2017',
    'Permendagri Nomor 56 Tahun 2017 tentang Pengawasan Organisasi Kemasyarakatan di Lingkungan Kementerian Dalam Negeri dan Pemerintah Daerah',
    'Permendagri Nomor 57 Tahun 2017 tentang Pendaftaran dan Pengelolaan Sistem Informasi Organisasi Kemasyarakatan',
  ],
  cost: { id: 'Gratis', en: 'Free of charge' },
  product: { id: 'Pelayanan SKT', en: 'Certificate of existence (SKT)' },
  filedBy: 'counter',
  alsoOnline: true,
  authority: 'province',
  identity,
  standard,
  executors,
  clocks,
  steps,
  endings: [{ key: 'done', label: { id: 'Selesai', en: 'Done' } }],
  form: [organisation],
  documents,
  letters: [
    {
      key: 'existence',
      title: { id: 'Surat Keterangan Tercatat (SKT) Keberadaan', en: 'Certificate of existence' },
      template: 'existence.typ',
      numbering: 'letter',
    },
  ],
});
