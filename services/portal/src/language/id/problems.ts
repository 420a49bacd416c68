import type { ProblemCode } from '@loket/contracts';

const sentences: Readonly<Record<ProblemCode, string>> = {
  'invalid-request': 'Permintaan ini tidak dapat dibaca. Kembali ke halaman sebelumnya dan coba lagi.',
  'not-signed-in': 'Anda perlu masuk dahulu.',
  'wrong-credentials': 'E-mail atau kata sandi tidak cocok.',
  'not-allowed': 'Akun Anda tidak memiliki wewenang untuk halaman atau tindakan ini.',
  'account-inactive': 'Akun ini dinonaktifkan. Hubungi kantor Anda untuk mengaktifkannya kembali.',
  'not-found': 'Halaman atau berkas ini tidak ada, atau bukan milik Anda.',
  'stale-page': 'Berkas ini sudah berubah sejak halaman dibuka. Periksa keadaan terbaru di bawah ini.',
  'already-decided': 'Langkah ini sudah diputuskan.',
  'decision-pending': 'Keputusan lain atas berkas ini sedang diproses. Tunggu sebentar.',
  'verdicts-missing': 'Masih ada dokumen wajib yang belum dinyatakan sesuai.',
  'four-eyes': 'Langkah ini harus diputuskan oleh orang lain.',
  'alike-unanswered': 'Ada ormas serupa dalam daftar. Periksa dahulu apakah ormas ini sudah terdata.',
  'not-withdrawable': 'Permohonan ini tidak dapat ditarik kembali lagi.',
  'not-reportable': 'Laporan untuk semester ini tidak dapat diterima. Periksa laporan pada halaman ormas ini.',
  'not-claimed': 'Ambil tugas ini dahulu.',
  'claimed-by-another': 'Tugas ini sudah diambil petugas lain.',
  'frozen-document': 'Dokumen ini sudah diajukan dan tidak dapat diganti sekarang.',
  'still-failing': 'Pesan ini gagal lagi dan tetap ditahan. Perbaiki dahulu penyebabnya, lalu ulangi.',
  'link-used': 'Tautan ini sudah pernah dipakai.',
  'link-expired': 'Tautan ini sudah tidak berlaku.',
  'invalid-form': 'Ada isian yang perlu diperbaiki.',
  'file-empty': 'Berkas ini kosong. Pilih berkas lain.',
  'file-too-large': 'Berkas ini terlalu besar.',
  'file-wrong-type': 'Jenis berkas ini tidak diterima.',
  'too-many-attempts': 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
  unexpected: 'Terjadi kesalahan pada sistem kami. Yang sudah tersimpan tetap ada. Coba lagi beberapa saat.',
  unavailable:
    'Bagian sistem ini sedang tidak dapat dihubungi. Yang sudah tersimpan tetap ada. Coba lagi beberapa menit.',
};

const titles: Readonly<Record<number, string>> = {
  400: 'Permintaan tidak terbaca',
  403: 'Tidak berwenang',
  404: 'Tidak ditemukan',
  409: 'Keadaan sudah berubah',
  410: 'Tautan tidak berlaku',
  422: 'Belum dapat diterima',
  429: 'Terlalu banyak percobaan',
  500: 'Terjadi kesalahan',
  503: 'Sedang tidak dapat dihubungi',
};

export const problems = {
  sentences,
  titles,
  back: 'Kembali ke Halaman Awal',
  keptSection:
    'Isian Anda belum tersimpan di server, tetapi masih ada di halaman ini. Coba tekan tombol simpan lagi beberapa saat.',
  keptDraft: 'Permohonan belum terkirim. Isian dan dokumen Anda tetap tersimpan; coba ajukan lagi beberapa saat.',
  keptApplication: 'Permintaan Anda belum diterima. Isian masih ada di halaman ini; coba kirim lagi beberapa saat.',
  keptDocuments: 'Dokumen lain yang sudah diunggah tetap tersimpan. Coba unggah yang ini lagi beberapa saat.',
  keptDecision: 'Keputusan belum diterima. Yang Anda tulis masih ada di halaman ini; coba kirim lagi beberapa saat.',
};
