import type { AccountActKind, AccountPurpose } from '@loket/contracts';

const purposes: Readonly<Record<AccountPurpose, string>> = {
  registrant: 'Pengajuan/Pendaftaran',
  reporter: 'Pelaporan',
};

const acts: Readonly<Record<AccountActKind, string>> = {
  opened: 'Akun dibuka',
  'purposes-changed': 'Keperluan diubah',
  'link-sent': 'Data akun dikirim ulang',
  deactivated: 'Dinonaktifkan',
  reactivated: 'Diaktifkan kembali',
};

export const accounts = {
  purposes,
  acts,
  and: 'dan',
  officer: 'Petugas',
  noPurpose: '—',
  active: 'aktif',
  inactive: 'nonaktif',
  inactiveSince: (moment: string) => `nonaktif sejak ${moment}`,
  unreachable: 'e-mail tidak sampai',
  withoutPassword: 'belum membuat kata sandi',
  own: {
    title: 'Akun saya',
    lead: 'Data akun yang sedang Anda pakai.',
    mayDo: 'Yang dapat Anda lakukan',
    register: 'Mengajukan pendaftaran ormas',
    report: 'Melaporkan kegiatan ormas',
    follow: 'Melihat permohonan Anda',
    changeTitle: 'Minta perubahan akun',
    changeLead: 'Petugas akun memutuskan permintaan Anda; hasilnya dikirim ke e-mail Anda.',
    open: (number: string) =>
      `Permintaan perubahan ${number} sedang diproses. Tunggu keputusannya sebelum meminta lagi.`,
    openLink: 'Lihat perkembangannya',
    sameAsNow: 'Akun Anda sudah untuk keperluan itu. Pilih yang lain.',
    send: 'Kirim permintaan',
    password: 'Ganti kata sandi',
  },
  list: {
    title: 'Akun',
    link: 'Akun',
    search: 'Nama atau e-mail',
    state: 'Keadaan',
    anyState: 'Semua keadaan',
    kind: 'Keperluan',
    anyKind: 'Semua keperluan',
    filter: 'Cari',
    found: (total: number) => (total === 0 ? 'Tidak ada akun yang cocok.' : `${total} akun`),
    columns: { name: 'Nama', username: 'E-mail', kind: 'Keperluan', state: 'Keadaan' },
  },
  one: {
    name: 'Nama',
    username: 'E-mail',
    phone: 'No. Telepon',
    address: 'Alamat',
    opened: 'Dibuka',
    state: 'Keadaan',
    kind: 'Keperluan',
    resendTitle: 'Kirim ulang data akun',
    resendLead: 'Username dan tautan untuk membuat kata sandi dikirim lagi. Tautan yang lama tidak berlaku lagi.',
    resend: 'Kirim ulang',
    deactivateTitle: 'Nonaktifkan akun',
    deactivateLead:
      'Pemilik akun langsung keluar dan tidak dapat masuk lagi. Isian dan permohonannya tetap ada; tugas yang dipegangnya kembali ke antrean.',
    deactivate: 'Nonaktifkan',
    reactivateTitle: 'Aktifkan kembali',
    reactivateLead: 'Pemilik akun dapat masuk lagi dengan kata sandinya.',
    reactivate: 'Aktifkan kembali',
    reason: 'Alasan',
    reasonHint: 'Dibaca pemilik akun.',
    notOwn: 'Ini akun Anda sendiri; hanya administrator lain yang dapat menonaktifkannya.',
    acts: 'Riwayat akun',
    noActs: 'Belum ada riwayat.',
    columns: { act: 'Tindakan', at: 'Waktu', by: 'Oleh', reason: 'Alasan' },
    system: 'Sistem',
    kept: 'Yang Anda tulis belum tersimpan. Coba lagi beberapa saat.',
  },
  behind: {
    known: (purpose: string) =>
      `Alamat e-mail ini sudah punya akun (${purpose}). Bila permintaan diterima, keperluan yang diminta ditambahkan pada akun itu; akun kedua tidak dibuat.`,
    knownInactive: 'Akun itu nonaktif. Menerima permintaan ini tidak mengaktifkannya.',
    own: (purpose: string) => `Akun pemohon sekarang untuk: ${purpose}.`,
    away: 'Data akun sedang tidak dapat dihubungi. Muat ulang halaman ini sebelum memutuskan.',
    page: 'Buka halaman akun',
    applicantInactive: (moment: string) =>
      `Akun pemohon nonaktif sejak ${moment}. Berkas tetap diproses; pemohon tidak dapat masuk untuk memperbaikinya.`,
  },
  again: {
    title: 'Belum menerima e-mail?',
    lead: 'Periksa folder spam. Bila tidak ada, minta data akun dikirim ulang; tautan yang lama tidak berlaku lagi.',
    send: 'Kirim ulang data akun',
  },
};
