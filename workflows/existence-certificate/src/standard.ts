import type { ServiceStandard } from '@loket/sop';

/** Components 6 to 13 of the office's standard, word for word; the complaint official by post, not by name. */
export const standard: ServiceStandard = {
  complaints: [
    'Pengaduan tak langsung: telepon (0285) 433 581; email kesbangpol20.pekalongan@gmail.com; website kesbangpol.pekalongankota.go.id; Pejabat Pengaduan: Kasi Ketahanan Ekonomi, Sosbud, Agama dan Ormas',
    'Pengaduan langsung: pemohon menyampaikan pengaduan langsung kepada petugas; petugas merespon pengaduan pemohon sampai mendapatkan solusi; apabila petugas tidak dapat menyelesaikan masalah, maka pengaduan diteruskan ke Pejabat Pengelola pengaduan Kesbangpol; Kepala BaKesbangpol menyelesaikan permasalahan sampai tuntas dan mendapatkan solusi',
  ],
  facilities: ['Tempat Pelayanan', 'Komputer', 'Ruang Tunggu'],
  supervision: 'Kepala Seksi Ketahanan Ekonomi, sosial, budaya, Agama dan Organisasi Kemasyarakatan',
  executors: '2 (dua) Orang',
  guarantee: ['Layanan diberikan dengan sebaik-baiknya'],
  safety: ['Lingkungan aman', 'Kondisi ruangan nyaman'],
  evaluation: 'Dilaksanakan setiap enam bulan sekali oleh pimpinan',
};
