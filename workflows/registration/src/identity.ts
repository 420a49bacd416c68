import type { Executor, SopIdentity } from '@loket/sop';

/** The source carries neither number nor date. */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah' },
  qualification: ['Memahami peraturan tentang organisasi kemasyarakatan', 'Mampu mengoperasikan komputer'],
  related: ['SOP Daftar Akun', 'SOP Pelaporan Organisasi Masyarakat'],
  equipment: ['Komputer', 'Jaringan internet'],
  warnings: ['Tanpa pemeriksaan sesuai SOP, SKT dapat terbit dari berkas yang tidak sah'],
  records: ['Buku induk ormas'],
};

export const executors: readonly Executor[] = [
  { key: 'applicant', name: { id: 'Pendaftar', en: 'Registrant' } },
  { key: 'provincial-verifier', name: { id: 'Verifikator Provinsi', en: 'Provincial verifier' } },
  { key: 'field-officer', name: { id: 'Petugas Lapangan', en: 'Field officer' } },
  { key: 'ministry-verifier', name: { id: 'Verifikator Kemendagri', en: 'Verifier of the ministry' } },
  { key: 'agency-head', name: { id: 'Kepala Badan', en: 'Head of the agency' } },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
