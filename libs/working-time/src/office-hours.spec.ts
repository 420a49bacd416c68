import { instantOf as at } from './instant';
import { closingOf, isInLastHour, workingDaysBetween } from './office-hours';
import { calendarOf } from './parse-calendar';
import { seedCalendar } from './seed-calendar';

const perpres = seedCalendar('perpres-wib');

it.each([
  [2025, 237],
  [2026, 240],
  [2027, 242],
])('has in %d the %d working days of the joint decree', (year, count) => {
  for (const office of ['perpres-wib', 'perpres-wita', 'perpres-wit', 'pekalongan'] as const) {
    expect(workingDaysBetween(seedCalendar(office), `${year}-01-01`, `${year}-12-31`)).toBe(count);
  }
});

it('closes earlier in Ramadan and not at all on a day off', () => {
  expect(closingOf(perpres, '2026-03-13')).toBe(at('2026-03-13T15:30+07:00'));
  expect(closingOf(perpres, '2026-03-27')).toBe(at('2026-03-27T16:30+07:00'));
  expect(closingOf(perpres, '2026-03-19')).toBeNull();
  expect(closingOf(perpres, '2026-03-28')).toBeNull();
});

it('works on a collective-leave date by decree, but never on a holiday of the same date', () => {
  const workedLeave = [{ date: '2026-05-15', legalBasis: 'SK Kepala Badan' }];
  const holiday = { date: '2026-05-15', type: 'local-holiday', legalBasis: 'Perda' };
  expect(closingOf(perpres, '2026-05-15')).toBeNull();
  expect(closingOf(calendarOf({ ...perpres, workedLeave }), '2026-05-15')).toBe(at('2026-05-15T16:30+07:00'));
  const both = calendarOf({ ...perpres, workedLeave, daysOff: [...perpres.daysOff, holiday] });
  expect(closingOf(both, '2026-05-15')).toBeNull();
});

it('keeps a date off until every type of day off on it is withdrawn', () => {
  const local = { date: '2026-05-14', type: 'local-holiday', legalBasis: 'Perda' };
  const without = perpres.daysOff.filter(({ date }) => date !== '2026-05-14');
  expect(closingOf(calendarOf({ ...perpres, daysOff: [...without, local] }), '2026-05-14')).toBeNull();
  expect(closingOf(calendarOf({ ...perpres, daysOff: without }), '2026-05-14')).not.toBeNull();
});

it('knows the last hour before closing', () => {
  expect(isInLastHour(perpres, at('2026-06-03T14:59+07:00'))).toBe(false);
  expect(isInLastHour(perpres, at('2026-06-03T15:00+07:00'))).toBe(true);
  expect(isInLastHour(perpres, at('2026-06-03T16:00+07:00'))).toBe(false);
});
