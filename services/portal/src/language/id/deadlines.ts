import type { SlaState } from '@loket/contracts';

const states: Readonly<Record<Exclude<SlaState, 'none' | 'running'>, string>> = {
  warned: 'segera jatuh tempo',
  overdue: 'lewat tenggat',
  escalated: 'lewat tenggat, sudah dieskalasi',
  stopped: 'waktu berhenti',
  lapsed: 'waktu habis',
  met: 'tepat waktu',
  missed: 'terlambat',
};

export const deadlines = {
  states,
  doneBy: (title: string) => `${title} selesai paling lambat`,
  respondBy: { applicant: 'Tanggapi paling lambat', officer: 'Pemohon menanggapi paling lambat' },
  of: (title: string) => `Tenggat: ${title}`,
  at: 'pukul',
  stands: 'Waktu berhenti selama berkas pada pemohon.',
  why: 'Mengapa tanggal ini?',
  whyStands: 'Bagaimana waktunya dihitung?',
  day: 'Hari',
  reckoning: 'Hitungan',
  standard: 'Standar waktu',
  provisional: (year: string) => `Daftar hari libur ${year} belum terbit; tenggat dapat berubah.`,
};
