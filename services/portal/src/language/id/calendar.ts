const dayTypes: Readonly<Record<string, string>> = {
  'national-holiday': 'Libur nasional',
  'collective-leave': 'Cuti bersama',
  'local-holiday': 'Libur daerah',
  'office-closure': 'Kantor tutup',
};

const acts = {
  'add-day-off': 'Tambah hari libur',
  'remove-day-off': 'Hapus hari libur',
  'work-on-leave': 'Bekerja pada cuti bersama',
};

export const calendar = {
  weekdays: { mon: 'Senin', tue: 'Selasa', wed: 'Rabu', thu: 'Kamis', fri: 'Jumat', sat: 'Sabtu', sun: 'Minggu' },
  dayTypes,
  closed: 'tutup',
  onwards: 'seterusnya',
  title: 'Jam layanan dan hari libur',
  link: 'Jam & hari libur',
  lead: (zone: string) => `Tenggat layanan dihitung menurut kalender ini. Semua jam dalam ${zone}.`,
  change: 'Ubah jam atau hari libur',
  hours: 'Jam layanan',
  hoursColumns: { day: 'Hari', open: 'Buka', break: 'Istirahat' },
  hoursAhead: 'Jam layanan pada masa lain',
  always: 'Berlaku seterusnya',
  until: (date: string) => `Berlaku sampai ${date}`,
  between: (from: string, to: string) => `Berlaku ${from} sampai ${to}`,
  from: (date: string) => `Berlaku sejak ${date}`,
  again: (period: string) => `, lalu ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
  noHours: 'Tidak ada jam layanan yang berlaku hari ini.',
  legalBasis: 'Dasar hukum',
  daysOff: (year: string) => `Hari libur ${year}`,
  unpublished: (year: string) =>
    `Daftar hari libur nasional ${year} belum tercatat; tenggat pada tahun itu bersifat sementara.`,
  worked: (basis: string) => `Kantor tetap bekerja (${basis}).`,
  amendments: 'Perubahan kalender',
  amendmentsLead:
    'Setiap perubahan tercatat dengan dasar hukumnya dan berlaku untuk semua permohonan yang masih berjalan.',
  noAmendments: 'Kalender ini belum pernah diubah.',
  recorded: (moment: string) => `Dicatat ${moment}`,
  changed: {
    'add-day-off': (date: string, type: string) => `${date} menjadi hari libur (${type.toLowerCase()}).`,
    'remove-day-off': (date: string, type: string) => `${date} tidak lagi ${type.toLowerCase()}.`,
    'work-on-leave': (date: string) => `${date}, cuti bersama, menjadi hari kerja.`,
    'set-hours': (from: string, to: string, week: string) => `Jam layanan ${from} sampai ${to}: ${week}.`,
  },
  form: {
    title: 'Ubah kalender kerja',
    lead: 'Isi perubahannya dan dasar hukumnya. Sebelum dicatat, Anda melihat berapa permohonan yang tenggatnya bergeser.',
    basis: 'Dasar hukum',
    basisHint: 'Nomor dan tanggal keputusan, misalnya Keputusan Kepala Badan 188/12/2026 tanggal 2 November 2026.',
    basisMissing: 'Tulis dasar hukum perubahan ini.',
    days: 'Hari libur',
    daysLead: 'Satu baris untuk satu tanggal. Baris yang kosong tidak dipakai.',
    row: (place: number) => `Baris ${place}`,
    atRow: (place: number, sentence: string) => `Baris ${place}: ${sentence}`,
    act: 'Tindakan',
    acts,
    date: 'Tanggal',
    dateMissing: 'Tulis tanggalnya.',
    dateWrong: (typed: string) => `"${typed}" bukan tanggal. Tulis tanggal-bulan-tahun, misalnya 17-08-2027.`,
    type: 'Jenis',
    typeHint: 'Untuk bekerja pada cuti bersama, jenis tidak perlu dipilih.',
    typeMissing: 'Pilih jenis hari libur.',
    moreRows: 'Tambah baris',
    hours: 'Jam layanan untuk suatu masa',
    hoursLead:
      'Isi hanya bila jam layanan berubah, misalnya selama Ramadan. Tulis rentang buka per hari, istirahat di antaranya, misalnya 07.30-12.00, 13.00-16.00. Kosongkan hari yang tutup.',
    since: 'Berlaku sejak',
    sinceMissing: 'Jam layanan diubah: tulis sejak tanggal berapa.',
    until: 'Sampai dengan',
    untilHint: 'Kosongkan bila berlaku seterusnya.',
    spansWrong: (typed: string) => `"${typed}" bukan rentang jam. Tulis seperti 07.30-12.00, 13.00-16.00.`,
    nothing: 'Belum ada perubahan yang diisi.',
    next: 'Lihat akibatnya',
    kept: 'Perubahan belum dicatat karena layanan sedang tidak dapat dihubungi. Yang Anda isi masih ada; coba lagi sebentar.',
  },
  preview: {
    title: 'Akibat perubahan kalender',
    changes: 'Yang diubah',
    heed: 'Perlu diperhatikan',
    effect: 'Permohonan yang sedang berjalan',
    moves: (number: number) =>
      number === 0 ? 'Tidak ada tenggat permohonan yang bergeser.' : `Tenggat ${number} permohonan bergeser.`,
    open: 'Sedang berjalan',
    earlier: 'Tenggat menjadi lebih awal',
    later: 'Tenggat menjadi lebih lambat',
    unmoved: 'Tenggat tetap',
    cases: (number: number) => `${number} permohonan`,
    examples: 'Contoh, yang tenggatnya paling dekat',
    columns: { number: 'Nomor', clock: 'Tenggat', old: 'Semula', new: 'Menjadi' },
    none: 'waktu berhenti',
    confirm: 'Saya sudah memeriksa tanggal yang lewat itu dan perubahan ini memang berlaku surut.',
    confirmMissing: 'Tandai bahwa perubahan atas tanggal yang sudah lewat memang dimaksudkan.',
    record: 'Catat perubahan',
    back: 'Ubah isian',
  },
  progress: {
    title: 'Perubahan kalender dicatat',
    all: (number: number) =>
      number === 0
        ? 'Tidak ada permohonan berjalan yang perlu dihitung ulang.'
        : number === 1
          ? 'Satu permohonan yang berjalan sudah dihitung ulang.'
          : `Semua ${number} permohonan yang berjalan sudah dihitung ulang.`,
    some: (done: number, total: number) => `${done} dari ${total} permohonan sudah dihitung ulang.`,
    goesOn:
      'Perhitungan berjalan sendiri dan diteruskan walaupun halaman ini ditutup. Halaman ini memuat ulang sendiri.',
    reload: 'Muat ulang sekarang',
    toCalendar: 'Lihat kalender',
  },
};
