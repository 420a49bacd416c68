import { instantOf as at } from './instant';
import { lateness, remaining } from './remaining';
import { remainingInWords } from './remaining-in-words';
import { seedCalendar } from './seed-calendar';

const perpres = seedCalendar('perpres-wib');
const clock = { kind: 'days', budget: 5 } as const;
const filed = at('2026-03-13T10:00+07:00');
const chip = (now: string, stops: Parameters<typeof remaining>[3] = [], locale: 'id' | 'en' = 'id') =>
  remainingInWords(remaining(perpres, clock, filed, stops, at(now)), locale);

it.each([
  ['2026-03-13T10:00+07:00', 'sisa 5 hari kerja'],
  ['2026-03-16T14:59+07:00', 'sisa 5 hari kerja'],
  ['2026-03-16T15:00+07:00', 'sisa 4 hari kerja'],
  ['2026-03-21T12:00+07:00', 'sisa 3 hari kerja'],
  ['2026-03-26T17:00+07:00', 'sisa 1 hari kerja'],
  ['2026-03-27T11:00+07:00', 'sisa 4 jam kerja'],
  ['2026-03-27T16:15+07:00', 'sisa 15 menit kerja'],
  ['2026-03-27T16:30+07:00', 'sisa 0 menit kerja'],
  ['2026-03-30T11:30+07:00', 'lewat 4 jam kerja'],
  ['2026-03-31T16:00+07:00', 'lewat 2 hari kerja'],
])('at %s the chip says "%s"', (now, words) => {
  expect(chip(now)).toBe(words);
});

it('says that the clock stands while the file is with the applicant', () => {
  const stops = [{ from: at('2026-03-17T09:00+07:00'), to: null }];
  expect(chip('2026-04-01T09:00+07:00', stops)).toBe('waktu berhenti');
  expect(chip('2026-03-16T16:00+07:00', [], 'en')).toBe('4 working days left');
  expect(remaining(perpres, clock, filed, stops, at('2026-04-01T09:00+07:00'))).toMatchObject({ left: 4, due: null });
});

it('runs again from the very end of a stop', () => {
  const stops = [{ from: at('2026-03-17T09:00+07:00'), to: at('2026-03-17T14:00+07:00') }];
  expect(chip('2026-03-17T13:59+07:00', stops)).toBe('waktu berhenti');
  expect(chip('2026-03-17T14:00+07:00', stops)).toBe('sisa 4 hari kerja');
});

it('is not late at due itself, and late right after', () => {
  const due = at('2026-03-27T16:30+07:00');
  expect(lateness(perpres, clock, filed, [], due)).toEqual({ isLate: false, amount: 0, officeMinutes: 0 });
  expect(lateness(perpres, clock, filed, [], due + 1)).toEqual({ isLate: true, amount: 0, officeMinutes: 0 });
  expect(lateness(perpres, clock, filed, [], at('2026-03-30T16:00+07:00'))).toMatchObject({ isLate: true, amount: 1 });
});

it.each([
  ['clock-hours', 72, '2026-03-14T10:00+07:00', 'sisa 48 jam', '48 hours left'],
  ['clock-hours', 72, '2026-03-16T10:45+07:00', 'lewat 45 menit', '45 minutes late'],
  ['calendar-days', 30, '2026-03-13T10:00+07:00', 'sisa 30 hari kalender', '30 calendar days left'],
  ['calendar-days', 30, '2026-04-12T22:00+07:00', 'sisa 2 jam', '2 hours left'],
  ['calendar-days', 30, '2026-04-14T00:00+07:00', 'lewat 1 hari kalender', '1 calendar day late'],
  ['calendar-months', 3, '2026-03-13T10:00+07:00', 'sisa 3 bulan', '3 months left'],
  ['calendar-months', 3, '2026-03-14T10:00+07:00', 'sisa 2 bulan', '2 months left'],
  ['calendar-months', 3, '2026-05-20T10:00+07:00', 'sisa 25 hari kalender', '25 calendar days left'],
  ['calendar-years', 5, '2026-03-13T10:00+07:00', 'sisa 5 tahun', '5 years left'],
  ['calendar-years', 5, '2030-04-13T10:00+07:00', 'sisa 11 bulan', '11 months left'],
] as const)('of %s (%d) the chip at %s says "%s"', (kind, budget, now, id, en) => {
  const stand = remaining(perpres, { kind, budget }, filed, [], at(now));
  expect([remainingInWords(stand), remainingInWords(stand, 'en')]).toEqual([id, en]);
});
