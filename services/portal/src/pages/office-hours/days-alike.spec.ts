import { visitInTest } from '../../testing/visit-in-test';
import { changeInWords, weekInWords } from './calendar-in-words';
import { breaksIn, daysAlike } from './days-alike';

const day = [
  ['07:30', '12:00'],
  ['13:00', '16:00'],
];

it('joins weekdays in a row that are alike, closed ones too', () => {
  expect(daysAlike({ mon: day, tue: day, fri: [['08:00', '11:00']] })).toEqual([
    { first: 'mon', last: 'tue', spans: day },
    { first: 'wed', last: 'thu', spans: [] },
    { first: 'fri', last: 'fri', spans: [['08:00', '11:00']] },
    { first: 'sat', last: 'sun', spans: [] },
  ]);
});

it('a break is what lies between two spans', () => {
  expect(breaksIn(day)).toEqual([['12:00', '13:00']]);
  expect(breaksIn([['08:00', '11:00']])).toEqual([]);
});

it('tells a week and every kind of change in words', () => {
  const visit = visitInTest();
  const week = { mon: day, tue: day, fri: [['08:00', '11:00']] };
  expect(weekInWords(week, visit)).toBe('Senin–Selasa 07.30–12.00, 13.00–16.00; Jumat 08.00–11.00');
  expect(weekInWords(week, visitInTest({ locale: 'en' }))).toContain('Friday 08:00–11:00');
  expect(
    [
      { op: 'add-day-off', date: '2026-11-30', type: 'local-holiday' } as const,
      { op: 'remove-day-off', date: '2026-12-24', type: 'hari-jadi' } as const,
      { op: 'work-on-leave', date: '2026-12-24' } as const,
      { op: 'set-hours', from: '2027-02-08', to: null, week: { mon: [['08:00', '15:00']] } } as const,
    ].map((change) => changeInWords(change, visit)),
  ).toEqual([
    'Senin, 30 November 2026 menjadi hari libur (libur daerah).',
    'Kamis, 24 Desember 2026 tidak lagi hari-jadi.',
    'Kamis, 24 Desember 2026, cuti bersama, menjadi hari kerja.',
    'Jam layanan 8 Februari 2027 sampai seterusnya: Senin 08.00–15.00.',
  ]);
});
