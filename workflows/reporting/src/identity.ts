import type { Executor, SopIdentity } from '@loket/sop';

/** The source carries neither number nor date. */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah' },
  qualification: ['Memahami peraturan tentang organisasi kemasyarakatan', 'Mampu mengoperasikan komputer'],
  related: ['SOP Daftar Akun', 'SOP Pendaftaran Organisasi Masyarakat'],
  equipment: ['Komputer', 'Jaringan internet'],
  warnings: ['Laporan disampaikan setiap enam bulan dan ditandatangani ketua dan sekretaris'],
  records: ['Buku induk ormas'],
};

export const executors: readonly Executor[] = [
  { key: 'applicant', name: { id: 'Pelapor', en: 'Reporter' } },
  { key: 'provincial-verifier', name: { id: 'Verifikator Provinsi', en: 'Provincial verifier' } },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
