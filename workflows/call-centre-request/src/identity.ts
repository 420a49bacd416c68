import type { Executor, SopIdentity } from '@loket/sop';

/** The identity block of the source: its number and dates are empty. */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: {
    post: 'Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tanggamus',
    name: 'MARADONA, S.STP.,M.Si',
    nip: '19790903 199810 1 001',
  },
  qualification: ['SMA, D3 dan S1 semua jurusan', 'Menguasai Pengoperasian Komputer', 'Memahami Sistem Kearsipan'],
  related: [],
  equipment: ['Peralatan Komputer', 'Alat Tulis Kantor', 'Internet', 'Server'],
  warnings: [],
  records: [],
};

export const executors: readonly Executor[] = [
  { key: 'applicant', name: { id: 'Pemohon / Masyarakat', en: 'Applicant' } },
  { key: 'call-centre-officer', name: { id: 'Petugas Call Center', en: 'Call-centre officer' } },
  { key: 'whatsapp-operator', name: { id: 'Operator Penerima WA', en: 'WhatsApp operator' } },
  { key: 'data-operator', name: { id: 'Operator Pengangkat Data', en: 'Data operator' } },
  { key: 'print-operator', name: { id: 'Operator Cetak Berkas', en: 'Print operator' } },
  { key: 'registration-officer', name: { id: 'Petugas Loket Pendaftaran', en: 'Officer of the registration counter' } },
  { key: 'identity-section-head', name: { id: 'Kasi Identitas Penduduk', en: 'Head of the section for identity' } },
  { key: 'entry-operator', name: { id: 'Operator', en: 'Operator' } },
  { key: 'agency-head', name: { id: 'Kepala Dinas', en: 'Head of the agency' } },
  { key: 'division-head', name: { id: 'Kepala Bidang', en: 'Head of the division' } },
  { key: 'sorting-officer', name: { id: 'Petugas Pemilah Berkas', en: 'Sorting officer' } },
  { key: 'pdf-operator', name: { id: 'Operator Pengirim PDF', en: 'PDF operator' } },
  { key: 'innovation-head', name: { id: 'Kasi', en: 'Head of the section for innovation' } },
  { key: 'courier', name: { id: 'Kurir', en: 'Courier' } },
  { key: 'technical-unit', name: { id: 'UPT', en: 'Technical unit (UPT)' } },
  { key: 'collection-officer', name: { id: 'Petugas Loket Pengambilan', en: 'Officer of the collection counter' } },
  {
    key: 'archive-officer',
    name: { id: 'Petugas Registrasi dan Pengarsipan', en: 'Registration and archive officer' },
  },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
