import type { SopIdentity } from '@loket/sop';

/** The source knows no renewal: it goes by the rules of a registration (Permendagri 57/2017 art. 23). */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah' },
  qualification: ['Memahami peraturan tentang organisasi kemasyarakatan', 'Mampu mengoperasikan komputer'],
  related: ['SOP Pendaftaran Organisasi Masyarakat', 'SOP Perubahan Data Organisasi Masyarakat'],
  equipment: ['Komputer', 'Jaringan internet'],
  warnings: ['Tanpa pemeriksaan sesuai SOP, SKT dapat diperpanjang bagi organisasi yang tidak lagi ada'],
  records: ['Buku induk ormas'],
};
