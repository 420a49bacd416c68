import { defineSop } from '@loket/sop';
import { clocks } from './clocks';
import { documents } from './documents';
import { request } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** SOP Pengaduan Online, Disdukcapil Kabupaten Tanggamus: a document asked for by way of the call centre. */
export const definition = defineSop({
  service: 'call-centre-request',
  code: 'PDO',
  runsOn: 'table',
  title: { id: 'Pengaduan online', en: 'Request by call centre' },
  summary: {
    id: 'Permohonan dokumen kependudukan melalui call center dan WhatsApp; dokumen jadi dikirim dalam bentuk PDF.',
    en: 'Request of a civil document by call centre and WhatsApp; the finished document is sent as PDF.',
  },
  legalBasis: [
    'Undang-undang Republik Indonesia nomor 23 tahun 2006 ttg Administrasi Kependudukan',
    'Undang-undang Republik Indonesia nomor 24 tahun 2013 ttg Perubahan undang-undang nomor 23 Tahun 2006 ttg Administrasi kependudukan',
    'Peraturan Pemerintah Republik Indonesia Nomor 40 tahun 2019 tentang Pelaksanaan Undang-undang nomor 23 Tahun 2006 ttg Administrasi kependudukan sebagaimana telah diubah dengan undang-undang nomor 24 tahun 2013',
    'Peraturan Presiden Republik Indonesia nomor 96 Tahun 2018 Tentang Persyaratan dan tata cara Pendaftaran Penduduk dan catatan sipil',
    'Peraturan Menteri Dalam Negeri Nomor 108 tahun 2019 ttg Peraturan Pelaksanaan Peraturan Presiden Nomor 96 tahun 2018',
    'Peraturan Menteri Dalam Negeri 109 tahun 2019 tentang Formulir dan Buku yang digunakan dalam Administrasi Kependudukan',
    'Peraturan Bupati Kabupaten Tanggamus Nomor : 36.A tahun 2018 Tentang Tata cara Penerbitan Kartu Identitas Anak',
    'Peraturan Bupati Kabupaten Tanggamus Nomor 07 Tahun 2020 Tentang Standar Pelayanan Administrasi Kependudukan dan Pencatatan Sipil',
    'Peraturan Bupati Kabupaten Tanggamus Nomor 21 Tahun 2020 Tentang Standar Pelayanan dan Inovasi Layanan Administrasi Kependudukan dan Pencatatan Sipil',
  ],
  cost: { id: 'SOP tidak menetapkan biaya', en: 'The SOP sets no fee' },
  product: { id: 'Dokumen kependudukan dalam bentuk PDF', en: 'Civil document as PDF' },
  filedBy: 'counter',
  authority: 'province',
  identity,
  executors,
  clocks,
  steps,
  endings: [{ key: 'archived', label: { id: 'Diarsipkan', en: 'Archived' } }],
  form: [request],
  documents,
  letters: [
    {
      key: 'civil-document',
      title: { id: 'Dokumen Kependudukan', en: 'Civil document' },
      template: 'signature-sheet.typ',
      body: 'civilDocument',
      numbering: 'letter',
      signed: true,
    },
    {
      key: 'delivery-minutes',
      title: { id: 'Berita Acara Pengiriman Berkas', en: 'Minutes of delivery' },
      template: 'delivery-minutes.typ',
      numbering: 'letter',
      signed: true,
    },
  ],
});
