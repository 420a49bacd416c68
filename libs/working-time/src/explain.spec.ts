import { amend } from './amend';
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
    'Thu 4 Jun – file returned to the applicant at 10:00 WIB, not back yet',
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

it('shows when the file left and came back', () => {
  const stop = { from: at('2026-06-03T08:00+07:00'), to: at('2026-06-04T09:00+07:00') };
  expect(wording('id', perpres, { kind: 'minutes', budget: 60 }, at('2026-06-03T07:30+07:00'), [stop])).toEqual([
    'Rab 3 Jun – 30 menit kerja dihitung',
    'Rab 3 Jun – berkas dikembalikan kepada pemohon pukul 08.00 WIB, masuk kembali Kam, 4 Jun 2026 09.00 WIB',
    'Kam 4 Jun – 30 menit kerja dihitung',
  ]);
});

it('adds minutes up cut down, so that their sum is what was counted', () => {
  const lines = explain(perpres, { kind: 'minutes', budget: 60 }, at('2026-06-02T15:29:30+07:00'), []);
  expect(lines.map(({ minutes }) => minutes)).toEqual([30, 30]);
});

it('ends with the date that a closing at 24:00 ends', () => {
  const week = { fri: [['08:00', '24:00']] };
  const change = { op: 'set-hours', from: '2026-06-01', to: null, week } as const;
  const calendar = amend(perpres, { recordedAt: at('2026-05-01T09:00+07:00'), legalBasis: 'SK', changes: [change] });
  expect(wording('en', calendar, { kind: 'days', budget: 1 }, at('2026-06-04T09:00+07:00'), [])).toEqual([
    'Thu 4 Jun – day of arrival, not counted',
    'Fri 5 Jun – working day 1, closes 00:00 WIB',
  ]);
});

describe('an amended calendar', () => {
  const clock = { kind: 'days', budget: 3 } as const;
  const filed = at('2026-06-02T09:00+07:00');
  const holiday = { op: 'add-day-off', date: '2026-06-04', type: 'local-holiday' } as const;
  const amendedOn = (recorded: string) =>
    amend(perpres, { recordedAt: at(recorded), legalBasis: 'Perda 1/2026', changes: [holiday] });

  it('is told with its legal basis and what it did to the due time', () => {
    expect(wording('id', amendedOn('2026-06-03T10:00+07:00'), clock, filed, [])).toEqual([
      'Sel 2 Jun – hari diterima, tidak dihitung',
      'Rab 3 Jun – kalender kantor diubah (Perda 1/2026), tenggat menjadi Sen, 8 Jun 2026 16.00 WIB, semula Jum, 5 Jun 2026 16.30 WIB',
      'Rab 3 Jun – hari kerja ke-1, tutup 16.00 WIB',
      'Kam 4 Jun – hari libur, tidak dihitung (Perda 1/2026)',
      'Jum 5 Jun – hari kerja ke-2, tutup 16.30 WIB',
      '6–7 Jun – akhir pekan, tidak dihitung',
      'Sen 8 Jun – hari kerja ke-3, tutup 16.00 WIB',
    ]);
  });

  it('is told even when it was recorded after due, since the dates are told by it', () => {
    expect(wording('en', amendedOn('2026-07-01T10:00+07:00'), clock, filed, []).at(-1)).toBe(
      'Wed 1 Jul – office calendar amended (Perda 1/2026), still due Fri, 5 Jun 2026 16:30 WIB; ' +
        'due by the new calendar had gone by when it was recorded',
    );
  });

  it('is not told to a clock that began after it', () => {
    const lines = explain(amendedOn('2026-06-02T09:00+07:00'), clock, filed, []);
    expect(lines.map(({ reason }) => reason)).not.toContain('amended');
  });
});

it('proves clock hours by the hours of each date', () => {
  const lines = wording('id', perpres, { kind: 'clock-hours', budget: 24 }, at('2026-06-05T21:30+07:00'), []);
  expect(lines).toEqual(['Jum 5 Jun – 2 jam 30 menit dihitung', 'Sab 6 Jun – 21 jam 30 menit dihitung']);
});

it('proves calendar days in one line, parted by the time with the applicant', () => {
  const stop = { from: at('2026-06-05T10:00+07:00'), to: at('2026-06-07T10:00+07:00') };
  expect(wording('id', perpres, { kind: 'calendar-days', budget: 14 }, at('2026-06-02T09:00+07:00'), [stop])).toEqual([
    'Sel 2 Jun – hari diterima, tidak dihitung',
    '3–4 Jun – hari kalender ke-1 sampai ke-2',
    'Jum 5 Jun – berkas dikembalikan kepada pemohon pukul 10.00 WIB, masuk kembali Min, 7 Jun 2026 10.00 WIB',
    '5–6 Jun – berkas ada pada pemohon, waktu berhenti',
    '7–18 Jun – hari kalender ke-3 sampai ke-14',
  ]);
});
