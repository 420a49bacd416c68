import { amend } from './amend';
import type { Calendar } from './calendar';
import type { CalendarChange } from './calendar-change';
import { CalendarFault } from './calendar-fault';
import { instantOf as at } from './instant';
import { closingOf } from './office-hours';
import { seedCalendar } from './seed-calendar';

const perpres = seedCalendar('perpres-wib');
const recordedAt = at('2026-05-01T09:00+07:00');
const amended = (...changes: CalendarChange[]) => amend(perpres, { recordedAt, legalBasis: 'SK 1/2026', changes });
const holiday = { op: 'add-day-off', date: '2026-06-03', type: 'local-holiday' } as const;
const leave = { op: 'work-on-leave', date: '2026-05-15' } as const;
const mornings = { mon: [['08:00', '12:00']], tue: [['08:00', '12:00']] };

it('adds a day off, by the legal basis of the amendment unless it has its own', () => {
  expect(closingOf(amended(holiday), '2026-06-03')).toBeNull();
  expect(amended(holiday).daysOff.at(-1)).toEqual({
    date: '2026-06-03',
    type: 'local-holiday',
    legalBasis: 'SK 1/2026',
  });
  expect(amended({ ...holiday, legalBasis: 'Perda 2' }).daysOff.at(-1)).toMatchObject({ legalBasis: 'Perda 2' });
});

it('withdraws a day off, yet the date stays off while another type stands', () => {
  const withdrawn = { op: 'remove-day-off', date: '2026-05-14', type: 'national-holiday' } as const;
  expect(closingOf(amended(withdrawn), '2026-05-14')).toBe(at('2026-05-14T16:00+07:00'));
  expect(closingOf(amended({ ...holiday, date: '2026-05-14' }, withdrawn), '2026-05-14')).toBeNull();
});

it('sets hours that win over all recorded before', () => {
  const calendar = amended({ op: 'set-hours', from: '2026-06-01', to: '2026-06-12', week: mornings });
  expect(closingOf(calendar, '2026-06-09')).toBe(at('2026-06-09T12:00+07:00'));
  expect(closingOf(calendar, '2026-06-10')).toBeNull();
  expect(closingOf(calendar, '2026-06-15')).toBe(at('2026-06-15T16:00+07:00'));
});

it('works on a collective leave by decree', () => {
  expect(closingOf(amended(leave), '2026-05-15')).toBe(at('2026-05-15T16:30+07:00'));
});

it('keeps the calendar as it was', () => {
  const calendar: Calendar = amended(holiday);
  expect(calendar.amended).toEqual({ recordedAt, legalBasis: 'SK 1/2026', changes: [holiday], before: perpres });
  expect(closingOf(perpres, '2026-06-03')).not.toBeNull();
});

it.each<[string, CalendarChange[], string, string]>([
  ['a date and type listed already', [holiday, holiday], 'repeated', '2026-06-03'],
  ['a decree given twice', [leave, leave], 'repeated', '2026-05-15'],
  ['to withdraw what is not there', [{ ...holiday, op: 'remove-day-off' }], 'absent', '2026-06-03'],
  ['a date that does not exist', [{ ...holiday, date: '2026-02-29' }], 'no-date', '2026-02-29'],
  ['to work on a leave that is none', [{ ...leave, date: '2026-05-14' }], 'no-collective-leave', '2026-05-14'],
  ['an office without hours', [{ op: 'set-hours', from: '2026-06-01', to: null, week: {} }], 'no-hours', '2026-06-01'],
  [
    'hours that end before they begin',
    [{ op: 'set-hours', from: '2026-06-02', to: '2026-06-01', week: mornings }],
    'hours-end-early',
    '2026-06-01',
  ],
  [
    'hours that overlap',
    [
      {
        op: 'set-hours',
        from: '2026-06-02',
        to: null,
        week: {
          mon: [
            ['08:00', '12:00'],
            ['11:00', '16:00'],
          ],
        },
      },
    ],
    'impossible-span',
    '11:00–16:00',
  ],
])('refuses %s, and says so in both languages', (_, changes, code, named) => {
  expect.assertions(3);
  try {
    amended(...changes);
  } catch (fault) {
    expect(fault).toMatchObject({ code });
    if (fault instanceof CalendarFault) for (const text of Object.values(fault.text)) expect(text).toContain(named);
  }
});

it('closes for a while, as long as it opens again', () => {
  expect(
    closingOf(amended({ op: 'set-hours', from: '2026-06-01', to: '2026-06-05', week: {} }), '2026-06-03'),
  ).toBeNull();
});

it('refuses an amendment recorded before the one that it follows', () => {
  const earlier = { recordedAt: recordedAt - 1, legalBasis: 'SK 2/2026', changes: [] };
  expect(() => amend(amended(holiday), earlier)).toThrow('earlier');
  expect(amend(amended(holiday), { ...earlier, recordedAt }).amended?.legalBasis).toBe('SK 2/2026');
});
