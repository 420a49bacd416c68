import { Problem } from '@loket/contracts';
import { type CalendarChange, seedCalendar } from '@loket/working-time';
import { amendedOrRefused } from './amended-or-refused';

const calendar = seedCalendar('perpres-wib');
const dayOff = (date: string, type = 'local-holiday'): CalendarChange => ({ op: 'add-day-off', date, type });
const always = { op: 'set-hours', from: '2020-01-01', to: null } as const;

function refusalOf(...changes: readonly CalendarChange[]): Problem {
  try {
    amendedOrRefused(calendar, { recordedAt: 0, legalBasis: 'SK 1', changes });
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('The calendar took the changes');
}

it.each<[string, readonly CalendarChange[], number, RegExp]>([
  ['the same day off twice', [dayOff('2026-05-18'), dayOff('2026-05-18')], 1, /sudah memuat 2026-05-18/],
  ['a day off that is listed already', [dayOff('2026-05-14', 'national-holiday')], 0, /sudah memuat 2026-05-14/],
  ['a date that does not exist', [dayOff('2026-05-18'), dayOff('2026-02-30')], 1, /"2026-02-30", yang bukan tanggal/],
  [
    'the removal of what is not there',
    [{ op: 'remove-day-off', date: '2026-05-18', type: 'local-holiday' }],
    0,
    /tidak dapat dihapus/,
  ],
  ['work on a leave that is none', [{ op: 'work-on-leave', date: '2026-05-18' }], 0, /bukan cuti bersama/],
  ['an office without hours', [dayOff('2026-05-18'), { ...always, week: {} }], 1, /tidak lagi memiliki jam kerja/],
  [
    'spans that overlap',
    [
      {
        ...always,
        week: {
          mon: [
            ['08:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
    ],
    0,
    /11:00–13:00 kosong atau bertumpang tindih/,
  ],
])('%s is refused with the change and why', (_, changes, place, sentence) => {
  const { code, detail, errors } = refusalOf(...changes);
  expect({ code, errors }).toEqual({
    code: 'invalid-form',
    errors: [{ field: `changes.${place}`, message: expect.stringMatching(sentence) }],
  });
  expect(detail).toMatch(new RegExp(`^Perubahan ke-${place + 1}: `));
});
