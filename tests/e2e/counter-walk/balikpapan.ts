import type { CounterService } from './counter-service';

// Berita Satu Ormas names the services; the rows of the certificate are its thirteen steps, all else is of the office.
const board = { chairName: 'Adi Ketua', secretaryName: 'Budi Sekretaris', treasurerName: 'Cici Bendahara' };
const applicant = { name: 'Sari Pemohon Mahakam', nik: '6471014203800001', phone: '0812 3456 7890' };
const papersOfCertificate =
  'Kelengkapan: Surat permohonan; SK badan hukum; SK susunan pengurus daerah; AD/ART; Biodata pengurus; ' +
  'Pas foto pengurus; E-KTP pengurus; Surat keterangan domisili; Bukti kepemilikan atau izin pakai sekretariat; ' +
  'Foto sekretariat tampak depan; NPWP organisasi';
const papersOfReport = 'Kelengkapan: Laporan perkembangan dan kegiatan; SKT atau SK badan hukum';
const papersOfPermit = 'Kelengkapan: Surat permohonan; SKT atau SK badan hukum; Gambar atribut yang dipesan';
const papersOfProposal = 'Kelengkapan: Proposal hibah; Rencana anggaran biaya; SK badan hukum; AD/ART; NPWP organisasi';

const officer = 'Petugas Pelayanan';
const staff = 'Staf Poldagri dan Ormas';
const section = 'Kasubbid / Kabid Poldagri dan Ormas';
const field = 'Petugas Lapangan';
const head = 'Kepala Badan';

const reportingCertificate: CounterService = {
  service: 'reporting-certificate',
  title: 'Surat Keterangan Melapor',
  answers: {
    ...{ organisationName: 'Perkumpulan Loket Mahakam', address: 'Jalan Loket 1', activityField: 'sosial' },
    ...{ legalEntityNumber: 'AHU-0001.AH.01.07', legalEntityDate: '02-01-2024', ...board, ...applicant },
  },
  rows: [
    [
      ...[officer, 'Baris 2 dari 13: Mengagendakan surat permohonan', papersOfCertificate],
      ...['Keluaran: Nomor agenda', 'Berikutnya: Disposisi'],
    ],
    [head, 'Baris 3 dari 13: Memberi disposisi', 'Keluaran: Disposisi', 'Berikutnya: Pemeriksaan staf'],
    [staff, 'Baris 4 dari 13: Memeriksa berkas permohonan', papersOfCertificate, 'Berikutnya: Telaah'],
    [section, 'Baris 5 dari 13: Menelaah hasil pemeriksaan berkas', 'Berikutnya: Kelengkapan'],
    [staff, 'Baris 6 dari 13: Mengembalikan berkas apabila tidak lengkap', 'Berikutnya: Penunjukan petugas lapangan'],
    [section, 'Baris 7 dari 13: Menunjuk petugas lapangan', 'Berikutnya: Penelitian lapangan'],
    [
      ...[field, 'Baris 8 dari 13: Meneliti ke lapangan dan membuat berita acara'],
      ...['Keluaran: Berita acara', 'Berikutnya: Berita acara'],
    ],
    [
      ...[field, 'Baris 9 dari 13: Mengisi formulir hasil penelitian'],
      ...['Keluaran: Formulir hasil penelitian', 'Berikutnya: Nomor Buku Induk'],
    ],
    [
      ...[staff, 'Baris 10 dari 13: Memberi nomor pendaftaran dari Buku Induk'],
      ...['Keluaran: Nomor pendaftaran', 'Berikutnya: Konsep surat'],
    ],
    [
      ...[staff, 'Baris 11 dari 13: Menyusun konsep Surat Keterangan Melapor'],
      ...['Keluaran: Konsep surat', 'Berikutnya: Tanda tangan'],
    ],
    [head, 'Baris 12 dari 13: Menandatangani Surat Keterangan Melapor', 'Berikutnya: Penerbitan surat'],
    [
      ...[officer, 'Baris 13 dari 13: Menyerahkan Surat Keterangan Melapor'],
      ...['Keluaran: Surat Keterangan Melapor', 'Berikutnya: Surat dapat diunduh'],
    ],
  ],
  returns: 'completeness',
  letters: [
    [
      'BERITA ACARA PENELITIAN LAPANGAN',
      'Perkumpulan Loket Mahakam',
      '20 November 2026',
      'Nama petugas lapangan sudah',
    ],
    ['SURAT KETERANGAN MELAPOR', 'Perkumpulan Loket Mahakam', 'Adi Ketua', 'Nomor buku induk'],
  ],
};

const semesterReport: CounterService = {
  service: 'semester-report',
  title: 'Laporan semester ormas',
  answers: {
    ...{ organisationName: 'Perkumpulan Loket Semester', certificateNumber: 'AHU-0002.AH.01.07' },
    ...{ year: '2026', semester: 'first', development: 'Pengurus tetap.', activities: 'Bakti sosial.' },
    ...{ chairName: board.chairName, secretaryName: board.secretaryName, ...applicant },
  },
  rows: [
    [
      ...[officer, 'Baris 2 dari 5: Menerima dan mengagendakan laporan', papersOfReport],
      ...['Keluaran: Nomor agenda', 'Berikutnya: Pemeriksaan'],
    ],
    [
      ...[staff, 'Baris 3 dari 5: Memeriksa isi laporan dan tanda tangan ketua dan sekretaris', papersOfReport],
      ...['Berikutnya: Pengesahan'],
    ],
    [section, 'Baris 4 dari 5: Mengesahkan penerimaan laporan', 'Berikutnya: Penerbitan surat'],
    [
      ...[officer, 'Baris 5 dari 5: Menyerahkan tanda terima laporan'],
      ...['Keluaran: Tanda terima laporan', 'Berikutnya: Surat dapat diunduh'],
    ],
  ],
  returns: 'check',
  letters: [['SURAT TANDA TERIMA LAPORAN', 'Perkumpulan Loket Semester', 'tahun 2026', 'Budi Sekretaris']],
};

const attributePermit: CounterService = {
  service: 'attribute-permit',
  title: 'Izin pemesanan atribut',
  answers: {
    ...{ organisationName: 'Perkumpulan Loket Atribut', address: 'Jalan Loket 3', chairName: board.chairName },
    ...{ attributes: 'Seragam dan topi', quantity: '100 potong', maker: 'Penjahit Loket', purpose: 'Upacara' },
    ...applicant,
  },
  rows: [
    [
      ...[officer, 'Baris 2 dari 6: Menerima dan mengagendakan permohonan', papersOfPermit],
      ...['Keluaran: Nomor agenda', 'Berikutnya: Pemeriksaan'],
    ],
    [
      ...[staff, 'Baris 3 dari 6: Memeriksa kelengkapan berkas dan gambar atribut', papersOfPermit],
      ...['Berikutnya: Telaah'],
    ],
    [
      ...[section, 'Baris 4 dari 6: Menelaah atribut terhadap ketentuan lambang dan atribut ormas'],
      ...['Berikutnya: Tanda tangan'],
    ],
    [head, 'Baris 5 dari 6: Menandatangani izin pemesanan atribut', 'Berikutnya: Penerbitan surat'],
    [
      ...[officer, 'Baris 6 dari 6: Menyerahkan izin pemesanan atribut'],
      ...['Keluaran: Izin pemesanan atribut', 'Berikutnya: Surat dapat diunduh'],
    ],
  ],
  returns: 'check',
  letters: [['IZIN PEMESANAN ATRIBUT', 'Perkumpulan Loket Atribut', 'Seragam dan topi', '100 potong']],
};

const grantProposal: CounterService = {
  service: 'grant-proposal',
  title: 'Usulan hibah',
  answers: {
    ...{ organisationName: 'Perkumpulan Loket Hibah', address: 'Jalan Loket 4', chairName: board.chairName },
    ...{ legalEntity: 'yes', legalEntityNumber: 'AHU-0003.AH.01.07', npwp: '01.234.567.8-901.000' },
    ...{ activity: 'Pelatihan kader', amount: '25.000.000', ...applicant },
  },
  rows: [
    [
      ...[officer, 'Baris 2 dari 7: Menerima dan mengagendakan usulan', papersOfProposal],
      ...['Keluaran: Nomor agenda', 'Berikutnya: Pemeriksaan'],
    ],
    [
      ...[staff, 'Baris 3 dari 7: Memeriksa kelengkapan usulan dan keabsahan badan hukum', papersOfProposal],
      ...['Berikutnya: Verifikasi lapangan'],
    ],
    [
      ...[field, 'Baris 4 dari 7: Memverifikasi sekretariat dan kegiatan di lapangan'],
      ...['Keluaran: Berita acara', 'Berikutnya: Telaah'],
    ],
    [section, 'Baris 5 dari 7: Menelaah usulan dan hasil verifikasi', 'Berikutnya: Tanda tangan'],
    [head, 'Baris 6 dari 7: Menandatangani rekomendasi usulan hibah', 'Berikutnya: Penerbitan surat'],
    [
      ...[officer, 'Baris 7 dari 7: Menyerahkan rekomendasi'],
      ...['Keluaran: Rekomendasi usulan hibah', 'Berikutnya: Surat dapat diunduh'],
    ],
  ],
  returns: 'check',
  letters: [['REKOMENDASI USULAN HIBAH', 'Perkumpulan Loket Hibah', 'Pelatihan kader', 'Rp25.000.000']],
};

const institutionalAdvice: CounterService = {
  service: 'institutional-advice',
  title: 'Konsultasi kelembagaan',
  answers: { name: 'Tono Penanya Mahakam', phone: applicant.phone, question: 'Bagaimana mengganti pengurus?' },
  rows: [
    [
      ...[officer, 'Baris 2 dari 4: Mencatat konsultasi dalam buku konsultasi'],
      ...['Keluaran: Nomor konsultasi', 'Berikutnya: Konsultasi'],
    ],
    [staff, 'Baris 3 dari 4: Memberi konsultasi kelembagaan', 'Berikutnya: Dijawab'],
  ],
  letters: [],
};

export const balikpapan: readonly CounterService[] = [
  ...[reportingCertificate, semesterReport, attributePermit, grantProposal, institutionalAdvice],
];
