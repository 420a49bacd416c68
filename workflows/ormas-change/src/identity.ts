import type { SopIdentity } from '@loket/sop';

/** The source knows no change of data; Permendagri 57/2017 arts 24–27 do. */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah' },
  qualification: ['Memahami peraturan tentang organisasi kemasyarakatan', 'Mampu mengoperasikan komputer'],
  related: ['SOP Pendaftaran Organisasi Masyarakat', 'SOP Perpanjangan SKT'],
  equipment: ['Komputer', 'Jaringan internet'],
  warnings: ['Tanpa pemeriksaan sesuai SOP, SKT dapat memuat data yang tidak benar'],
  records: ['Buku induk ormas'],
};
