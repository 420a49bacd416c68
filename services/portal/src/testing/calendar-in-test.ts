import type { CalendarView } from '@loket/contracts';

const full = [
  ['07:30', '12:00'],
  ['13:00', '16:00'],
];
const short = [['08:00', '15:00']];

/** An office with a break, Ramadan hours and a few days off. */
export const calendarInTest = (more: Partial<CalendarView> = {}): CalendarView => ({
  agency: 'bakesbangpol-kalteng',
  zone: 'WIB',
  hours: [
    {
      ...{ from: '2020-01-01', to: null, legalBasis: 'Perpres 21/2023' },
      week: { mon: full, tue: full, wed: full, thu: full, fri: [['07:30', '11:00']], sat: [], sun: [] },
    },
    {
      ...{ from: '2027-02-08', to: '2027-03-09', legalBasis: 'SE Ramadan' },
      week: { mon: short, tue: short, wed: short, thu: short, fri: short },
    },
  ],
  daysOff: [
    { date: '2026-12-25', type: 'national-holiday', legalBasis: 'SKB 2026' },
    { date: '2026-12-24', type: 'collective-leave', legalBasis: 'SKB 2026' },
    { date: '2027-01-01', type: 'national-holiday', legalBasis: 'SKB 2027' },
  ],
  workedLeave: [],
  amendments: [],
  ...more,
});
