import type { CounterService } from './counter-service';

/** Standar pelayanan SKT keberadaan ormas/LSM, Kota Pekalongan: komponen 1 and 2. */
const existenceCertificate: CounterService = {
  service: 'existence-certificate',
  title: 'SKT keberadaan ormas/LSM',
  answers: {
    ...{ organisationName: 'Perkumpulan Loket Kauman', address: 'Jalan Loket 5', chairName: 'Adi Ketua Kauman' },
    ...{ name: 'Sari Pemohon Kauman', nik: '3375014203800001', phone: '0812 3456 7890' },
  },
  rows: [
    [
      ...['Petugas', 'Baris 2 dari 7: Petugas memeriksa kelengkapan berkas'],
      ...['Kelengkapan: Tanda Pengenal Identitas Diri; Formulir Permohonan', 'Berikutnya: Penerimaan'],
    ],
    [
      ...['Petugas', 'Baris 3 dari 7: Jika lengkap diterima, jika tidak lengkap dikembalikan'],
      ...['Berikutnya: Verifikasi lapangan'],
    ],
    [
      ...['Kasi Ketahanan', 'Baris 4 dari 7: Memeriksa berkas keabsahan verifikasi lapangan, paling lama 3 hari'],
      ...['Berikutnya: Tanda tangan Kepala'],
    ],
    [
      'Kepala Bakesbangpol',
      'Baris 5 dari 7: Jika lengkap ditanda tangani Kepala Bakesbangpol, jika tidak lengkap dikembalikan ke Kasi',
      'Berikutnya: Penerbitan SKT',
    ],
    [
      ...['Kasi Ketahanan', 'Baris 6 dari 7: Kasi Ketahanan menghubungi contac person pemohon'],
      ...['Berikutnya: Penyerahan SKT'],
    ],
    ['Petugas', 'Baris 7 dari 7: Pemohon menerima SKT', 'Keluaran: SKT', 'Berikutnya: SKT dapat diunduh'],
  ],
  returns: 'acceptance',
  letters: [['SURAT KETERANGAN TERCATAT KEBERADAAN', 'Perkumpulan Loket Kauman', 'Adi Ketua Kauman']],
};

export const pekalongan: readonly CounterService[] = [existenceCertificate];
