import type { Executor, ServiceStandard, SopIdentity } from '@loket/sop';

export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik' },
  qualification: [
    'Mampu berkomunikasi dengan baik',
    'Memiliki pengetahuan tentang ketentuan data yang harus dirahasiakan',
    'Mampu mengoperasikan komputer',
  ],
  related: ['Seluruh SOP layanan yang berkasnya diadukan'],
  equipment: ['Komputer', 'Jaringan internet', 'Telepon'],
  warnings: [
    'Petugas yang diadukan tidak menangani dan tidak melihat pengaduan itu',
    'Identitas pengadu anonim tidak dibuka kepada siapa pun di kantor',
  ],
  records: ['Daftar pengaduan'],
};

/** Komponen "Pengelolaan Pengaduan", word for word but for the office's own numbers and names. */
export const standard: ServiceStandard = {
  complaints: [
    'Pengaduan tak langsung: telepon, email, website, Pejabat Pengaduan',
    'Pengaduan langsung: pemohon menyampaikan pengaduan langsung kepada petugas',
    'Petugas merespon pengaduan pemohon sampai mendapatkan solusi',
    'Apabila petugas tidak dapat menyelesaikan masalah, maka pengaduan diteruskan ke Pejabat Pengelola pengaduan',
    'Kepala Badan menyelesaikan permasalahan sampai tuntas dan mendapatkan solusi',
  ],
};

export const executors: readonly Executor[] = [
  { key: 'applicant', name: { id: 'Pengadu', en: 'Complainant' } },
  { key: 'complaint-officer', name: { id: 'Petugas', en: 'Officer' } },
  {
    key: 'complaint-official',
    name: { id: 'Pejabat Pengelola Pengaduan', en: 'Complaint management official' },
  },
  { key: 'agency-head', name: { id: 'Kepala Badan', en: 'Head of the agency' } },
];
