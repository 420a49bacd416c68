import type { SopIdentity } from '@loket/sop';

export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah' },
  qualification: ['Memahami tata kelola organisasi masyarakat', 'Mampu mengoperasikan komputer'],
  related: ['SOP Pendaftaran Organisasi Masyarakat', 'SOP Pelaporan Organisasi Masyarakat'],
  equipment: ['Komputer', 'Jaringan internet'],
  warnings: ['Hasil konsultasi hanya dikirim ke e-mail yang dicantumkan pada formulir'],
  records: ['Daftar konsultasi'],
};
