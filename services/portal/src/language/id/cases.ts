import type { ProofLine } from '@loket/contracts';

const reasons: Readonly<Record<string, string>> = {
  'arrival-day': 'hari diterima, tidak dihitung',
  'with-applicant': 'berkas pada pemohon',
  weekend: 'akhir pekan',
  'day-off': 'hari libur',
  'no-office-time': 'di luar jam kerja',
};

export const cases = {
  application: 'Permohonan',
  filedAt: 'Diajukan',
  due: 'Tenggat',
  withYou: 'perlu perbaikan Anda',
  withOffice: 'sedang diproses',
  overdue: 'lewat tenggat',
  doneBy: (step: string) => `Selesai ${step.toLowerCase()} paling lambat`,
  why: 'Mengapa tanggal ini?',
  day: 'Hari',
  reckoning: 'Hitungan',
  clockStands: 'Waktu berhenti selama berkas pada pemohon.',
  proofReason: ({ reason, ordinal, legalBasis }: ProofLine, closing: string | null) => {
    if (reason === 'working-day')
      return `hari kerja ke-${ordinal ?? '?'}${closing === null ? '' : `, tutup ${closing}`}`;
    return legalBasis === null
      ? (reasons[reason] ?? reason)
      : `${legalBasis}${reason === 'day-off' ? '' : ` (${reasons[reason] ?? reason})`}`;
  },
  timeline: 'Perjalanan berkas',
  standard: (days: number) => `${days} hari kerja`,
  returnedAt: (moment: string) => `Dikembalikan untuk dilengkapi ${moment}`,
  resubmittedAt: (moment: string) => `; dilengkapi ${moment}`,
  nowAt: (office: string) => `Sekarang di ${office}`,
  nowWithYou: 'Sekarang pada Anda',
  by: (moment: string) => `paling lambat ${moment}`,
  stopped: 'waktu berhenti',
  onTime: 'tepat waktu',
  lateDone: 'terlambat',
  received: 'Diterima',
  processing: 'Tersimpan, sedang diproses. Halaman ini menunjukkan hasilnya begitu selesai.',
  ended: 'Hasil',
  letters: 'Surat',
  downloadLetter: (title: string) => `Unduh ${title} (PDF)`,
  letterNumber: (number: string) => `Nomor ${number}`,
  documents: 'Dokumen',
  answers: 'Isian',
  reason: 'Alasan dari petugas',
  correctTitle: 'Yang perlu diperbaiki',
  correctLead:
    'Ganti hanya dokumen yang ditolak, lalu kirim perbaikan. Selama berkas ada pada Anda, waktu kantor berhenti.',
  resubmit: 'Kirim perbaikan',
  resubmitHint: 'Tekan setelah semua dokumen yang ditolak diganti.',
  resubmitMissing: (labels: string) => `Belum diganti: ${labels}.`,
  receipt: 'Unduh tanda terima',
  tracking: 'Lacak permohonan',
  trackingLead: 'Tulis nomor permohonan dan kode rahasia dari tautan di tanda terima Anda, atau masuk ke akun Anda.',
  number: 'Nomor permohonan',
  numberHint: 'Misalnya SKT-6200-2026-000123',
  secret: 'Kode rahasia',
  trackButton: 'Lacak',
  numberMissing: 'Tulis nomor permohonan.',
  numberWrong: 'Nomor permohonan tidak benar. Tulis seperti SKT-6200-2026-000123.',
  secretMissing: 'Tulis kode rahasia.',
  trackingUnknown: 'Nomor atau kode tidak cocok. Periksa penulisannya pada tanda terima Anda.',
};
