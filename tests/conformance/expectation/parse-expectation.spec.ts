import { parseExpectation } from './parse-expectation';

const text = `# Ulasan
Layanan: permit
Sumber: SOP Izin

1. Memeriksa: berkas
   Pelaksana: Petugas
   Waktu: 3 hari kerja (ketentuan lokal)
   Hasil: Lengkap → 2
   Hasil: Tidak lengkap → pemohon

2. Menandatangani
   Pelaksana: Kepala
   Paraf: Petugas; Kasi
   Empat mata: 1
   Hasil: Sah → akhir Terbit

Akhir: Terbit
Jam: Penyelesaian: sejak masuk baris 1 sampai penutupan, 72 jam
Jam: Perbaikan: sejak pengembalian baris 1 sampai perbaikan baris 1, 5 hari kalender (peraturan), waktu pemohon
Janji: 5 hari kerja
`;

it('reads a table', () => {
  const { rows, endings, clocks, promise } = parseExpectation(text);
  expect(rows[0]).toMatchObject({
    no: '1',
    activity: 'Memeriksa: berkas',
    executor: 'Petugas',
    time: { kind: 'days', budget: 3, provenance: 'local default' },
    outcomes: [
      { name: 'Lengkap', leadsTo: { to: 'row', no: '2' } },
      { name: 'Tidak lengkap', leadsTo: { to: 'applicant' } },
    ],
  });
  expect(rows[1]).toMatchObject({ initials: ['Petugas', 'Kasi'], fourEyesWith: ['1'] });
  expect(endings).toEqual(['Terbit']);
  expect(promise).toEqual({ kind: 'days', budget: 5, provenance: 'source' });
  expect(clocks).toEqual([
    {
      title: 'Penyelesaian',
      starts: { row: '1', when: 'entered' },
      ends: 'closing',
      time: { kind: 'clock-hours', budget: 72, provenance: 'source' },
      party: 'office',
    },
    {
      title: 'Perbaikan',
      starts: { row: '1', when: 'returned' },
      ends: { row: '1', when: 'resubmitted' },
      time: { kind: 'calendar-days', budget: 5, provenance: 'law' },
      party: 'applicant',
    },
  ]);
});

it.each([
  ['a line of no known shape', 'Layanan: permit', 'permit', 'Line 2'],
  ['an entry that a row does not have', '   Pelaksana: Petugas', '   Petugas: Ani', 'Line 6'],
  ['an entry twice', '   Pelaksana: Kepala', '   Pelaksana: Kepala\n   Pelaksana: Kasi', '"Pelaksana" stands twice'],
  ['a day that is neither of the office nor of the calendar', '3 hari kerja', '3 hari', '"3 hari (ketentuan lokal)"'],
  ['an outcome that leads nowhere', 'Sah → akhir Terbit', 'Sah', '"Sah" does not say where it leads'],
  ['a row that is not there', 'Lengkap → 2', 'Lengkap → 9', 'row 9'],
  ['an ending that is not there', 'Akhir: Terbit', 'Akhir: Ditolak', '"Terbit"'],
  ['a row twice', '2. Menandatangani', '1. Menandatangani', 'Row 1 stands twice'],
  ['a row without executor', '   Pelaksana: Kepala\n', '', 'row 2 lacks'],
  ['a text without source', 'Sumber: SOP Izin', '', 'Sumber'],
])('refuses %s', (_, part, instead, told) => {
  expect(text).toContain(part);
  expect(() => parseExpectation(text.replace(part, instead))).toThrow(told);
});
