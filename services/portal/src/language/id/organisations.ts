export const organisations = {
  lookUp: (name: string) => `Lihat data ${name} dalam daftar`,
  search: 'Cari dengan nama atau singkatan organisasi',
  find: 'Cari',
  found: (count: number) =>
    count === 0
      ? 'Tidak ada organisasi yang cocok. Coba sebagian nama atau singkatannya.'
      : count > 20
        ? `${count} organisasi cocok; 20 yang paling dekat ditampilkan. Tambahkan kata untuk mempersempit.`
        : `${count} organisasi cocok. Pilih salah satu.`,
  away: 'Daftar ormas sedang tidak dapat dibuka. Isian lain tetap tersimpan; coba cari lagi beberapa menit.',
  reports: 'Laporan semester',
  noReports: 'Belum ada laporan yang diterima.',
  halfYear: 'Semester',
  letter: 'Nomor Surat Pelaporan',
  letterComing: 'sedang diterbitkan',
  acceptedOn: 'Diterima',
  missing: 'Semester yang belum dilaporkan',
  unreported: 'Belum melapor untuk semester',
  anyOrmas: 'Semua ormas',
  rule: {
    title: 'Ketentuan pelaporan',
    lead: 'Kapan laporan semester paling lambat diterima, dan kapan ormas diingatkan. Pengingat dikirim saat semester berakhir, sebelum jatuh tempo, dan sekali setelah lewat jatuh tempo.',
    usual: 'Kantor belum menetapkannya sendiri; yang tertulis adalah ketentuan bawaan.',
    months: 'Jatuh tempo, bulan setelah semester berakhir',
    monthsHint: '1 sampai 6. Laporan paling lambat diterima pada hari terakhir bulan itu.',
    days: 'Diingatkan, hari sebelum jatuh tempo',
    daysHint: '1 sampai 28.',
    save: 'Simpan',
    wrongMonths: 'Jatuh tempo harus angka 1 sampai 6.',
    wrongDays: 'Hari pengingat harus angka 1 sampai 28.',
  },
  alreadyReported: (semester: string, number: string | null) =>
    number === null
      ? `${semester} sudah dilaporkan. Pilih semester lain.`
      : `${semester} sudah dilaporkan dengan Surat Pelaporan nomor ${number}. Pilih semester lain.`,
  chosenBefore: 'Organisasi yang sudah Anda pilih (namanya belum dapat ditampilkan)',
};
