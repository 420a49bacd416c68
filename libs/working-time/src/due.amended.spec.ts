import { amend } from './amend';
import type { Calendar } from './calendar';
import type { CalendarChange } from './calendar-change';
import type { Stop } from './clock';
import { due } from './due';
import { instantOf as at } from './instant';
import { seedCalendar } from './seed-calendar';
import { formatInstant } from './words';

const perpres = seedCalendar('perpres-wib');
const recorded = (calendar: Calendar, when: string, ...changes: CalendarChange[]) =>
  amend(calendar, { recordedAt: at(when), legalBasis: 'SK', changes });
const dueText = (calendar: Calendar, budget: number, filed: string, stops: Stop[] = []) => {
  const reckoned = due(calendar, { kind: 'days', budget }, at(filed), stops).due;
  return reckoned === null ? null : formatInstant(reckoned, calendar.zone);
};
const holiday = (date: string) => ({ op: 'add-day-off', date, type: 'local-holiday' }) as const;
const withdrawn = { op: 'remove-day-off', date: '2026-05-27', type: 'national-holiday' } as const;

// Without amendments: 25, 26, 29 May (27 and 28 are off), due Friday 29 May 16:30.
const filed = '2026-05-22T10:00+07:00';

it('moves the due date when a day off is added, back to the first day of the clock', () => {
  expect(dueText(perpres, 3, filed)).toBe('2026-05-29T16:30+07:00');
  expect(dueText(recorded(perpres, '2026-05-26T10:00+07:00', holiday('2026-05-25')), 3, filed)).toBe(
    '2026-06-02T16:00+07:00',
  );
});

it('moves it forward when a day off is withdrawn in time', () => {
  expect(dueText(recorded(perpres, '2026-05-26T10:00+07:00', withdrawn), 3, filed)).toBe('2026-05-27T16:00+07:00');
});

describe('where the new due time would lie before the recording', () => {
  // Withdrawn: 27 and 28 May. Five days from 22 May are then due on 29 May 16:30, and were due on 3 June 16:00.
  const leave = { op: 'remove-day-off', date: '2026-05-28', type: 'collective-leave' } as const;
  const tooLate = recorded(perpres, '2026-05-29T18:00+07:00', withdrawn, leave);

  it('is the first closing after the recording day', () => {
    expect(dueText(perpres, 5, filed)).toBe('2026-06-03T16:00+07:00');
    expect(dueText(tooLate, 5, filed)).toBe('2026-06-02T16:00+07:00');
  });

  it('is the old due time when that is earlier', () => {
    expect(dueText(recorded(perpres, '2026-07-01T10:00+07:00', withdrawn), 3, filed)).toBe('2026-05-29T16:30+07:00');
    expect(dueText(recorded(perpres, '2026-07-01T10:00+07:00', holiday('2026-05-25')), 3, filed)).toBe(
      '2026-05-29T16:30+07:00',
    );
  });

  it('holds when it lies at the very recording', () => {
    const inTime = recorded(perpres, '2026-05-29T16:30+07:00', withdrawn, leave);
    expect(dueText(inTime, 5, filed)).toBe('2026-05-29T16:30+07:00');
  });

  it('waits for the first closing at which the office has the file', () => {
    const stop = { from: at('2026-05-29T17:00+07:00'), to: at('2026-06-10T09:00+07:00') };
    expect(dueText(perpres, 5, filed, [stop])).toBe('2026-06-11T16:00+07:00');
    expect(dueText(tooLate, 5, filed, [stop])).toBe('2026-06-10T16:00+07:00');
    expect(due(tooLate, { kind: 'days', budget: 5 }, at(filed), [{ ...stop, to: null }])).toEqual({
      due: null,
      provisional: false,
      left: 0,
    });
  });

  it('stays so when a later amendment changes nothing', () => {
    const again = recorded(tooLate, '2026-06-08T10:00+07:00', holiday('2026-12-01'));
    expect(dueText(again, 5, filed)).toBe('2026-06-02T16:00+07:00');
  });
});

it('applies amendments in order of recording, each to the whole clock', () => {
  const once = recorded(perpres, '2026-05-25T10:00+07:00', holiday('2026-05-25'));
  const twice = recorded(once, '2026-05-26T10:00+07:00', { ...holiday('2026-05-25'), op: 'remove-day-off' });
  expect(dueText(once, 3, filed)).toBe('2026-06-02T16:00+07:00');
  expect(dueText(twice, 3, filed)).toBe('2026-05-29T16:30+07:00');
});

it('takes the calendar as it was amended before the arrival, with no more ado', () => {
  const before = recorded(perpres, filed, withdrawn);
  expect(dueText(before, 3, filed)).toBe('2026-05-27T16:00+07:00');
});

it('moves minutes and hours too, and never clock hours or calendar days', () => {
  const calendar = recorded(perpres, '2026-05-25T09:00+07:00', holiday('2026-05-25'));
  const on = (kind: 'hours' | 'clock-hours' | 'calendar-days', budget: number) =>
    formatInstant(due(calendar, { kind, budget }, at(filed)).due ?? NaN, 'WIB');
  expect(on('hours', 6)).toBe('2026-05-26T08:30+07:00');
  expect(on('clock-hours', 6)).toBe('2026-05-22T16:00+07:00');
  expect(on('calendar-days', 3)).toBe('2026-05-26T00:00+07:00');
});
