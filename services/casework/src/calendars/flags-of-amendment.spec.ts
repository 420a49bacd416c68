import { type CalendarChange, instantOf, seedCalendar } from '@loket/working-time';
import { flagsOfAmendment } from './flags-of-amendment';

const calendar = seedCalendar('perpres-wib');
const today = '2026-05-12';
const flags = (...changes: readonly CalendarChange[]) =>
  flagsOfAmendment(
    calendar,
    { recordedAt: instantOf(`${today}T09:00:00+07:00`), legalBasis: 'SK Kepala Badan 7/2026', changes },
    today,
  );
const dayOff = (date: string, type = 'local-holiday'): CalendarChange => ({ op: 'add-day-off', date, type });
const hours = (from: string, to: string | null, day: [string, string][]): CalendarChange => ({
  ...{ op: 'set-hours', from, to },
  week: { mon: day, tue: day, wed: day, thu: day, fri: day },
});

it('a leave on a working day to come needs no remark', () => {
  expect(flags(dayOff('2026-05-18'))).toEqual([]);
});

it('what changes today is no change of the past', () => {
  expect(flags(dayOff(today))).toEqual([]);
});

it('a change of a past date is told with the date and must be confirmed', () => {
  const [flag, ...more] = flags(dayOff('2026-05-18'), dayOff('2026-05-11'));
  expect(more).toEqual([]);
  expect(flag).toMatchObject({ code: 'past-date', change: 1, mustConfirm: true });
  expect(flag?.text.id).toMatch(/^Senin, 11 Mei 2026 sudah lewat\. Tenggat yang masih berjalan dihitung ulang/);
  expect(flag?.text.en).toMatch(/^Monday, 11 May 2026 has passed\./);
});

it('so are hours that begin in the past', () => {
  const [flag] = flags(hours('2026-05-01', null, [['09:00', '15:00']]));
  expect(flag).toMatchObject({ code: 'past-date', mustConfirm: true });
  expect(flag?.text.id).toContain('berlaku sejak Jumat, 1 Mei 2026, yang sudah lewat.');
});

it('a year without a published list is told once', () => {
  const told = flags(dayOff('2028-03-01'), dayOff('2028-03-02'));
  expect(told).toMatchObject([{ code: 'unpublished-year', change: 0, mustConfirm: false }]);
  expect(told[0]?.text.id).toContain('tahun 2028 belum tercatat');
});

it('a year whose list is what is being recorded is published', () => {
  expect(flags(dayOff('2028-01-03', 'national-holiday'), dayOff('2028-03-01'))).toEqual([]);
});

it.each<[string, CalendarChange, RegExp]>([
  ['a leave on a Sunday', dayOff('2026-05-17'), /^Minggu, 17 Mei 2026 memang bukan hari kerja/],
  ['a leave on a holiday of another kind', dayOff('2026-05-14'), /^Kamis, 14 Mei 2026 memang bukan hari kerja/],
  [
    'work on a Saturday',
    { op: 'remove-day-off', date: '2027-03-28', type: 'national-holiday' },
    /tetap bukan hari kerja/,
  ],
])('%s changes nothing, and that is said', (_, change, sentence) => {
  const told = flags(change);
  expect(told).toMatchObject([{ code: 'no-effect', mustConfirm: false }]);
  expect(told[0]?.text.id).toMatch(sentence);
});

it('a holiday that is withdrawn while another one on the date stays changes nothing', () => {
  const both = [dayOff('2026-08-24'), dayOff('2026-08-24', 'national-holiday')];
  const withdrawn: CalendarChange = { op: 'remove-day-off', date: '2026-08-24', type: 'local-holiday' };
  expect(flags(...both, withdrawn).map(({ code, change }) => [code, change])).toEqual([
    ['no-effect', 1],
    ['no-effect', 2],
  ]);
});

it('work on a collective leave opens the office on that date', () => {
  expect(flags({ op: 'work-on-leave', date: '2026-12-24' })).toEqual([]);
});

describe('office hours', () => {
  const short: [string, string][] = [['08:00', '12:00']];

  it('that are in force already change nothing', () => {
    const told = flags(hours('2026-06-01', null, short), hours('2026-07-01', '2026-07-31', short));
    expect(told).toMatchObject([{ code: 'no-effect', change: 1 }]);
    expect(told[0]?.text.id).toContain('sama dengan yang sudah berlaku');
  });

  it('that differ on the last day of their period change something', () => {
    const long: [string, string][] = [['08:00', '15:00']];
    const before = [hours('2026-06-01', null, short), hours('2026-07-31', '2026-08-05', long)];
    expect(flags(...before, hours('2026-07-01', '2026-07-31', short))).toEqual([]);
  });

  it('that only move the break change something', () => {
    const [one, other] = [['11:00'], ['12:00']].map(([noon = '']): [string, string][] => [
      ['08:00', noon],
      ['13:00', '16:00'],
    ]);
    expect(flags(hours('2026-06-01', null, one ?? []), hours('2026-07-01', null, other ?? []))).toEqual([]);
  });
});
