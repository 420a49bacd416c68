import type { CounterService } from './counter-service';

// SOP Pelayanan Publik Kecamatan Pangkalan Banteng 2021: "Identifikasi Kegiatan, Pelaksana & Baku Mutu".
const clerk = 'Petugas Pelayanan';
const counter = 'Petugas Loket Pelayanan';
const operator = 'Operator';
const section = 'Kasi Pelayanan Umum';
const camat = 'Camat / Sekcam / Kasi Pelayanan Umum';
const result = 'Surat Keterangan dan legalisasi surat lainnya yang telah divalidasi';
const dataOut = 'Keluaran: Data dan Informasi';

const signature =
  'Baris 7 dari 7: Membubuhkan Paraf Operator dan Tandatangan Kepala Seksi Pelayanan Umum serta Cap Dinas';

/** Rows of both tables of letters; they differ in the papers of the first. */
const rowsOfLetter = (papers: string): CounterService['rows'] => [
  [
    ...[clerk, 'Baris 1 dari 5: Menerima berkas pemohon dan kelengkapannya', papers, 'Waktu: 2 menit'],
    ...['Keluaran: Lembar Ceklist', 'Berikutnya: Nomor register'],
  ],
  [
    clerk,
    'Baris 2 dari 5: Mengagenda berkas pemohon dalam buku Permohonan Pengurusan Surat Keterangan dan legalisasi kemudian memberi nomor register',
    ...['Kelengkapan: Buku Register', 'Waktu: 2 menit', 'Keluaran: Nomor Register', 'Berikutnya: Verifikasi dan paraf'],
  ],
  [
    section,
    'Baris 3 dari 5: Memverifikasi dan memberi paraf apabila berkas tidak lengkap maka berkas dikembalikan kepada pemohon untuk dilengkapi',
    ...['Kelengkapan: Berkas Permohonan; Ceklist Permohonan', 'Waktu: 3 menit'],
    ...['Keluaran: Berkas Permohonan', 'Berikutnya: Validasi'],
  ],
  [
    ...[camat, 'Baris 4 dari 5: Memvalidasi berkas', 'Kelengkapan: Berkas Permohonan', 'Waktu: 2 menit'],
    ...[`Keluaran: ${result}`, 'Berikutnya: Penerbitan surat'],
  ],
  [
    counter,
    'Baris 5 dari 5: Menyerahkan Surat Keterangan dan legalisasi surat lainnya yang telah selesai',
    ...[`Kelengkapan: ${result}`, 'Waktu: 1 menit', 'Berikutnya: Surat dapat diunduh'],
  ],
];

const referenceLetter: CounterService = {
  service: 'reference-letter',
  title: 'Surat pengantar',
  answers: {
    ...{ kind: 'poverty', name: 'Wati Pemohon Pengantar', nik: '6201061203800001', birthPlace: 'Karang Mulya' },
    ...{ birthDate: '12-03-1980', address: 'Jalan Sawit 3', villageName: 'Karang Mulya', purpose: 'Beasiswa anak' },
  },
  rows: rowsOfLetter(
    'Kelengkapan: Formulir Pengurusan Surat Keterangan Kepala Desa; Fotocopy KTP Pemohon; Fotocopy KK Pemohon',
  ),
  returns: 'verification',
  letters: [['SURAT KETERANGAN TIDAK MAMPU (SKTM)', 'Wati Pemohon Pengantar', '6201061203800001', 'Beasiswa anak']],
};

const heirLetter: CounterService = {
  service: 'heir-letter',
  title: 'Surat ahli waris dan rekomendasi izin keramaian',
  answers: {
    ...{ kind: 'heirs', name: 'Yuni Pemohon Waris', nik: '6201065203800001', address: 'Jalan Sawit 4' },
    ...{ villageName: 'Karang Mulya', deceasedName: 'Darto Pewaris', deceasedOn: '03-03-2025', heirs: 'Yuni\nTono' },
  },
  rows: rowsOfLetter(
    'Kelengkapan: Formulir Pengurusan Surat Keterangan Kepala Desa; Fotocopy KTP Pemohon; Fotocopy KK Pemohon; ' +
      'Surat Kuasa; Surat Undangan Kegiatan; Surat Pernyataan',
  ),
  returns: 'verification',
  letters: [['SURAT KETERANGAN AHLI WARIS', 'Yuni Pemohon Waris', 'Darto Pewaris', '3 Maret 2025']],
};

const ktpRecording: CounterService = {
  service: 'ktp-recording',
  title: 'Perekaman KTP elektronik',
  answers: {
    ...{ name: 'Bagas Pemohon Rekam', nik: '6201061203800001', address: 'Jalan Sawit 5', villageName: 'Karang Mulya' },
    ...{ purpose: 'first' },
  },
  rows: [
    [
      ...[counter, 'Baris 1 dari 7: Menerima berkas pemohon dan kelengkapannya, pemohon dipersilahkan menunggu'],
      ...['Kelengkapan: Fotocopy KK', 'Waktu: 1 menit', 'Berikutnya: Validasi data di SIAK'],
    ],
    [
      operator,
      'Baris 2 dari 7: Memvalidasi dan menyesuaikan data pemohon dalam Aplikasi SIAK (Sistem Informasi Administrasi Kependudukan)',
      ...['Kelengkapan: Fotocopy KK', 'Waktu: 5 menit', 'Berikutnya: Verifikasi data'],
    ],
    [
      operator,
      'Baris 3 dari 7: Memverifikasi dan mengkonfirmasi kebenaran data pemohon atas kesesuaian informasi dalam database',
      'Kelengkapan: Fotocopy KK; Fotocopy Akte Kelahiran; Fotocopy Surat Nikah; Fotocopy Ijazah Terakhir',
      ...['Waktu: 1 menit', 'Berikutnya: Tahap awal BENRoller'],
    ],
    [
      operator,
      'Baris 4 dari 7: Memvalidasi data kemudian dilanjutkan pada proses tahapan awal aplikasi BENRoller (Perekaman KTP-el)',
      ...['Kelengkapan: Fotocopy KK', 'Waktu: 2 menit', dataOut, 'Berikutnya: Perekaman biometrik'],
    ],
    [
      ...[operator, 'Baris 5 dari 7: Merekam Sidik Jari, Tandatangan, Retina Mata, Sesi Pemotretan Foto Realtime'],
      ...['Waktu: 10 menit', dataOut, 'Berikutnya: Sidik jari pertanggungjawaban'],
    ],
    [
      operator,
      'Baris 6 dari 7: Membubuhkan sidik jari sebagai syarat dan pertanggung jawaban atas kebenaran data sebelum dikirim ke Pusat Data Kementerian Dalam Negeri (Jakarta)',
      ...['Waktu: 10 menit', dataOut, 'Berikutnya: Paraf, tanda tangan, dan cap'],
    ],
    [
      ...[operator, signature, 'Waktu: 1 menit', 'Keluaran: Surat Hasil Perekaman'],
      ...['Berikutnya: Paraf, tanda tangan, dan cap'],
    ],
    [...[section, signature, 'Waktu: 1 menit', 'Keluaran: Surat Hasil Perekaman'], ...['Berikutnya: Penerbitan surat']],
  ],
  letters: [['SURAT HASIL PEREKAMAN', 'Bagas Pemohon Rekam', '6201061203800001']],
};

export const pangkalanBanteng: readonly CounterService[] = [referenceLetter, heirLetter, ktpRecording];
