import { explain } from './explain';
import { lineInWords } from './explanation-in-words';
import { instantOf as at } from './instant';
import { seedCalendar } from './seed-calendar';

const perpres = seedCalendar('perpres-wib');
const wording = (locale: 'id' | 'en', ...args: Parameters<typeof explain>) =>
  explain(...args).map((line) => lineInWords(line, args[0].zone, locale));

it('proves the due time of 27 March 2026, day by day', () => {
  expect(wording('id', perpres, { kind: 'days', budget: 5 }, at('2026-03-13T10:00+07:00'), [])).toEqual([
    'Jum 13 Mar – hari diterima, tidak dihitung',
    '14–15 Mar – akhir pekan, tidak dihitung',
    'Sen 16 Mar – hari kerja ke-1, tutup 15.00 WIB',
    'Sel 17 Mar – hari kerja ke-2, tutup 15.00 WIB',
    '18–24 Mar – hari libur, tidak dihitung (SKB 3 Menteri, cuti bersama 2026; SKB 3 Menteri, libur nasional 2026)',
    'Rab 25 Mar – hari kerja ke-3, tutup 16.00 WIB',
    'Kam 26 Mar – hari kerja ke-4, tutup 16.00 WIB',
    'Jum 27 Mar – hari kerja ke-5, tutup 16.30 WIB',
  ]);
});

it('shows the time with the applicant, up to now while the file is still there', () => {
  const stops = [{ from: at('2026-06-04T10:00+07:00'), to: null }];
  const lines = wording(
    'en',
    perpres,
    { kind: 'days', budget: 5 },
    at('2026-06-02T09:00+07:00'),
    stops,
    at('2026-06-08T12:00+07:00'),
  );
  expect(lines).toEqual([
    'Tue 2 Jun – day of arrival, not counted',
    'Wed 3 Jun – working day 1, closes 16:00 WIB',
    '4–5 Jun – with the applicant, the clock stands',
    '6–7 Jun – weekend, not counted',
    'Mon 8 Jun – with the applicant, the clock stands',
  ]);
});

it('leaves out a working day that has not closed yet', () => {
  const lines = explain(
    perpres,
    { kind: 'days', budget: 5 },
    at('2026-06-02T09:00+07:00'),
    [],
    at('2026-06-03T12:00+07:00'),
  );
  expect(lines.map(({ reason }) => reason)).toEqual(['arrival-day']);
});

it('proves minutes by the office time used on each date', () => {
  const lines = wording('id', perpres, { kind: 'minutes', budget: 90 }, at('2026-05-29T16:00+07:00'), []);
  expect(lines).toEqual([
    'Jum 29 Mei – 30 menit kerja dihitung',
    'Sab 30 Mei – akhir pekan, tidak dihitung',
    '31 Mei – 1 Jun – hari libur, tidak dihitung (SKB 3 Menteri, libur nasional 2026)',
    'Sel 2 Jun – 60 menit kerja dihitung',
  ]);
});

it('says that a file came after closing', () => {
  const lines = wording('id', perpres, { kind: 'minutes', budget: 30 }, at('2026-06-03T17:00+07:00'), []);
  expect(lines).toEqual(['Rab 3 Jun – di luar jam kerja, tidak dihitung', 'Kam 4 Jun – 30 menit kerja dihitung']);
});
