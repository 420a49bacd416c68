import type { DeadLetterReason } from '@loket/contracts';

const reasons: Readonly<Record<DeadLetterReason, string>> = {
  'wrong-content': 'Isi pesan tidak sesuai kesepakatan antarlayanan.',
  'against-records': 'Pesan menyebut catatan yang tidak ada, atau yang bertentangan.',
  refused: 'Ditolak oleh aturan layanan.',
  failed: 'Gagal diolah; sebabnya ada di log layanan.',
  behind: 'Menunggu pesan lain yang tertahan.',
};

export const admin = {
  heldMessages: 'Pesan tertahan',
  whatThisIs:
    'Pesan antarlayanan yang berulang kali gagal diolah disisihkan di sini, dan pesan berikutnya tentang hal yang sama menunggu di belakangnya. Perbaiki penyebabnya, lalu ulangi.',
  nothingHeld: 'Tidak ada pesan yang tertahan.',
  silent: (services: string) =>
    `Tidak dapat ditanya sekarang: ${services}. Pesan layanan itu tidak tampak di bawah ini.`,
  columns: {
    row: 'No',
    service: 'Layanan',
    message: 'Topik dan jenis',
    key: 'Kunci',
    since: 'Tertahan sejak',
    reason: 'Sebab',
    behind: 'Menunggu di belakangnya',
    replay: 'Tindakan',
  },
  reasons,
  ofRow: (row: number) => `Baris ${row}`,
  behind: (events: number) => (events === 0 ? 'tidak ada' : `${events} pesan`),
  replay: 'Ulangi',
};
