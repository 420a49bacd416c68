import type { Executor, SopIdentity } from '@loket/sop';

/** The source names the service and nothing of how it is done: no number, no dates, no table. */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Kota Balikpapan' },
  qualification: ['Memahami peraturan tentang organisasi kemasyarakatan', 'Mampu mengoperasikan komputer'],
  related: ['Layanan terpadu Satu Ormas'],
  equipment: ['Komputer', 'Jaringan internet'],
  warnings: ['Laporan disampaikan setiap 6 bulan dan ditandatangani ketua dan sekretaris'],
  records: ['Buku agenda'],
};

export const executors: readonly Executor[] = [
  { key: 'applicant', name: { id: 'Pemohon', en: 'Applicant' } },
  { key: 'intake-officer', name: { id: 'Petugas Pelayanan', en: 'Service officer' } },
  {
    key: 'organisation-staff',
    name: { id: 'Staf Poldagri dan Ormas', en: 'Staff for domestic politics and organisations' },
  },
  { key: 'section-head', name: { id: 'Kasubbid / Kabid Poldagri dan Ormas', en: 'Head of the subsection or section' } },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
