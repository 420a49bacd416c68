import type { Executor, SopIdentity } from '@loket/sop';

/** The source carries neither number nor date. */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Kabupaten/Kota' },
  qualification: ['Memahami tata kelola organisasi kemasyarakatan', 'Mampu mengoperasikan komputer'],
  related: ['SOP Pendaftaran Organisasi Masyarakat', 'SOP Pelaporan Organisasi Masyarakat'],
  equipment: ['Komputer', 'Jaringan internet'],
  warnings: ['Ormas yang didata dua kali mengacaukan pengawasan: periksa dahulu ormas yang serupa'],
  records: ['Masterdata ormas'],
};

export const executors: readonly Executor[] = [
  { key: 'applicant', name: { id: 'Pendata', en: 'Enumerator' } },
  { key: 'data-reviewer', name: { id: 'Pemeriksa Data', en: 'Data reviewer' } },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
