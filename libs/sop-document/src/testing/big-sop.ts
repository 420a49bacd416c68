import type { Outcome, Sop, Step } from '@loket/sop';

const text = (word: string) => ({ id: word, en: word });

const names = [
  ...['Pemohon', 'Petugas Call Center', 'Operator Penerima WA', 'Operator Pengangkat Data', 'Operator Cetak Berkas'],
  ...['Petugas Loket Pendaftaran', 'Kasi Identitas Penduduk', 'Operator', 'Kepala Dinas', 'Kepala Bidang'],
  ...['Petugas Pemilah Berkas', 'Operator Pengirim PDF', 'Kasi (Inovasi)', 'Kurir', 'UPT', 'Petugas Loket Pengambilan'],
  'Petugas Registrasi dan Pengarsipan',
];

const keyOf = (executor: number): string => (executor === 0 ? 'applicant' : `e${executor}`);

const rows: readonly (readonly [executor: number, activity: string, change?: Partial<Step>])[] = [
  [0, 'Menelepon nomor call center', { completenessAsWritten: ['Bukti berkas WA'] }],
  [1, 'Menerima telepon, mencatat, memberi arahan agar berkas dikirim ulang ke nomor WA pelayanan'],
  [2, 'Menerima permohonan dan meneruskannya'],
  [3, 'Menerima dan mengangkat data pemohon'],
  [4, 'Mencetak berkas permohonan'],
  [5, 'Mencatat dalam buku registrasi, memverifikasi, mencatat nomor WA pemohon', { output: text('Berkas tercetak') }],
  [6, 'Memverifikasi dan menyetujui untuk diproses'],
  [7, 'Memasukkan data dan mengajukan penandatanganan elektronik'],
  [8, 'Menandatangani dokumen secara elektronik'],
  [7, 'Mencetak dokumen yang sudah ditandatangani'],
  [9, 'Memverifikasi ulang dan memberi paraf pada dokumen'],
  [10, 'Memilah berkas per kecamatan dan menghitung jumlahnya untuk laporan'],
  [11, 'Mengirimkan dokumen PDF kepada pemohon'],
  [12, 'Membuat berita acara pengiriman berkas ke UPT', { initials: ['e9', 'e11'] }],
  [8, 'Menandatangani berita acara', { output: text('Dokumen') }],
  [13, 'Mengantar dokumen ke UPT'],
  [14, 'Menerima dokumen'],
  [15, 'Menyerahkan dokumen kepada pemohon'],
  [16, 'Mengarsipkan berkas'],
];

const outcomesOf = (index: number): Record<string, Outcome> => {
  const leadsTo = index === rows.length - 1 ? 'done' : `r${index + 1}`;
  const onward: Outcome = { label: text('Setujui'), leadsTo, tone: 'positive' };
  if (index === 6)
    return {
      approve: onward,
      return: { label: text('Kembalikan ke pemohon'), leadsTo: 'applicant', tone: 'neutral' },
      refuse: { label: text('Tolak'), leadsTo: 'refused', tone: 'grave' },
    };
  if (index === 10) return { approve: onward, back: { label: text('Perbaiki'), leadsTo: 'r7', tone: 'neutral' } };
  return { done: { label: text('Selesai'), leadsTo } };
};

/** A table as wide as tables come: that of Disdukcapil Tanggamus, Pengaduan Online, with rows for all its executors. */
export const bigSop: Sop = {
  service: 'online-complaint',
  code: 'PDO',
  runsOn: 'table',
  title: text('Pengaduan online'),
  summary: text('Permintaan dokumen melalui call center'),
  legalBasis: ['Peraturan Presiden Nomor 96 Tahun 2018'],
  cost: text('Tidak dipungut biaya'),
  product: text('Dokumen'),
  filedBy: 'public',
  authority: 'province',
  identity: {
    ...{ number: '', revision: 0, approvedBy: { post: 'Kepala Dinas', name: 'Maradona', nip: '197909031998101001' } },
    ...{
      qualification: ['SMA, D3 dan S1 semua jurusan'],
      related: [],
      equipment: ['Server'],
      warnings: [],
      records: [],
    },
  },
  executors: names.map((name, index) => ({ key: keyOf(index), name: text(name) })),
  steps: rows.map(([executor, activity, change], index) => ({
    ...{ key: `r${index}`, activity: text(activity), title: text(activity), executor: keyOf(executor) },
    ...{ office: 'case-office', completeness: [], outcomes: outcomesOf(index), ...change },
  })),
  endings: [
    { key: 'done', label: text('Selesai') },
    { key: 'refused', label: text('Ditolak') },
  ],
  clocks: [
    {
      ...{ key: 'first', title: text('Cetak'), party: 'office', starts: { row: 'r0', when: 'entered' } },
      ...{ ends: { row: 'r5', when: 'left' }, time: { kind: 'days', budget: 1, provenance: 'source' } },
    },
  ],
  form: [],
  documents: [],
  letters: [],
};
