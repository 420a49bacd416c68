import { CalendarFault } from './calendar-fault';
import { calendarOf } from './parse-calendar';
import { seedCalendar } from './seed-calendar';

const seed = seedCalendar('perpres-wib');
const [hours] = seed.hours;
if (!hours) throw new Error('The seed has hours');
const withMonday = (...mon: string[][]) => ({ ...seed, hours: [{ ...hours, week: { ...hours.week, mon } }] });

it.each([
  ['the same date and type twice', { ...seed, daysOff: [...seed.daysOff, ...seed.daysOff.slice(0, 1)] }, 'twice'],
  ['an office without hours entries', { ...seed, hours: [] }, 'no office hours'],
  ['an office that never opens', { ...seed, hours: [{ ...hours, week: {} }] }, 'no office hours'],
  [
    'a date that does not exist',
    { ...seed, daysOff: [{ date: '2026-02-30', type: 'x', legalBasis: 'y' }] },
    '2026-02-30',
  ],
  ['a zone of another country', { ...seed, zone: 'CET' }, 'CET'],
  ['a weekday that does not exist', { ...seed, hours: [{ ...hours, week: { senin: [] } }] }, 'senin'],
  ['hours that end before they begin', { ...seed, hours: [{ ...hours, to: '2020-01-01' }] }, 'before they begin'],
  ['a span that ends before it begins', withMonday(['16:00', '08:00']), 'empty or overlaps'],
  ['spans that overlap', withMonday(['08:00', '12:00'], ['11:00', '16:00']), 'empty or overlaps'],
  ['a time that does not exist', withMonday(['08:00', '25:00']), '25:00'],
])('refuses %s', (_, record, message) => {
  expect(() => calendarOf(record)).toThrow(CalendarFault);
  expect(() => calendarOf(record)).toThrow(message);
});

it('lets different types stand on the same date', () => {
  const local = { date: '2026-01-01', type: 'local-holiday', legalBasis: 'Perda' };
  expect(calendarOf({ ...seed, daysOff: [...seed.daysOff, local] }).daysOff).toContainEqual(local);
});
