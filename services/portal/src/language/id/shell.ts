import type { News } from '../../visit/news';

const news: Readonly<Record<News, string>> = {
  'decision-settled': 'Keputusan tersimpan.',
  'decision-processing': 'Tersimpan, sedang diproses. Keputusan Anda berjalan sendiri; tidak perlu dikirim lagi.',
  claimed: 'Tugas sudah diambil.',
  released: 'Tugas sudah dilepas.',
  resubmitted: 'Perbaikan terkirim. Berkas kembali ke petugas dan waktu berjalan lagi.',
  'taken-back': 'Berkas diterima kembali dan diteruskan ke baris yang mengembalikannya.',
  replied: 'Jawaban terkirim. Petugas meneruskan konsultasi Anda dan waktu berjalan lagi.',
  replayed: 'Pesan sudah diulangi.',
  uploaded: 'Berkas tersimpan.',
  'upload-again': 'Halaman ini sudah terlalu lama terbuka dan dimuat ulang. Berkas belum terkirim; unggah sekali lagi.',
  saved: 'Isian tersimpan. Anda dapat melanjutkan kapan saja.',
  'already-filed':
    'Permohonan ini sudah diajukan. Isian dan dokumennya tidak dapat diubah lagi dari halaman sebelumnya.',
  'edition-recorded': 'Edisi sudah dicatat.',
  'case-moved': 'Berkas sekarang mengikuti edisi itu; tenggatnya sudah dihitung ulang.',
  'case-moving': 'Pemindahan tersimpan dan sedang diproses; tidak perlu dikirim lagi.',
  'password-set': 'Kata sandi tersimpan. Silakan masuk.',
  'signed-out': 'Anda sudah keluar.',
};

export const shell = {
  skip: 'Langsung ke isi',
  home: 'Halaman Awal',
  services: 'Layanan',
  search: 'Cari Ormas',
  track: 'Lacak permohonan',
  signIn: 'Masuk',
  signOut: 'Keluar',
  myCases: 'Permohonan saya',
  queue: 'Antrean',
  help: 'Bantuan',
  verify: 'Periksa keaslian surat',
  free: 'Layanan ini tidak dipungut biaya',
  otherLanguage: 'English',
  main: 'Menu utama',
  path: 'Letak halaman',
  regionSource: 'Kode wilayah: idn-area-data (ODbL)',
  news,
};
