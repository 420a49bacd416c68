import { calendarInTest } from '../../testing/calendar-in-test';
import { type HoursEntry, hoursInForce } from './hours-in-force';

const entry = (legalBasis: string, from: string, to: string | null): HoursEntry => ({ legalBasis, from, to, week: {} });
const told = (hours: readonly HoursEntry[], from = '2026-11-22', until = '2027-12-31') =>
  hoursInForce(hours, from, until).map(({ entry: { legalBasis }, periods }) => [
    legalBasis,
    ...periods.map((period) => `${period.from}..${period.to ?? ''}`),
  ]);

it('hours that are interrupted hold before and after, and the later ones between', () => {
  expect(told(calendarInTest().hours)).toEqual([
    ['Perpres 21/2023', '2026-11-22..2027-02-07', '2027-03-10..'],
    ['SE Ramadan', '2027-02-08..2027-03-09'],
  ]);
});

it('hours that others replace for good are not told', () => {
  expect(told([entry('old', '2020-01-01', null), entry('new', '2026-01-01', null)])).toEqual([['new', '2026-11-22..']]);
});

it('of several that hold a date the last one listed wins, wherever the others begin', () => {
  expect(told([entry('first', '2027-01-10', '2027-01-20'), entry('last', '2027-01-01', '2027-01-31')])).toEqual([
    ['last', '2027-01-01..2027-01-31'],
  ]);
});

it('an entry that begins and ends within another does not part it when it is listed before', () => {
  expect(told([entry('inner', '2027-01-10', '2027-01-20'), entry('outer', '2026-01-01', null)])).toEqual([
    ['outer', '2026-11-22..'],
  ]);
});

it('dates without hours are left out', () => {
  expect(told([entry('past', '2020-01-01', '2025-12-31'), entry('next', '2027-01-01', '2027-01-31')])).toEqual([
    ['next', '2027-01-01..2027-01-31'],
  ]);
});

it('a single date can be asked for', () => {
  expect(told(calendarInTest().hours, '2027-02-10', '2027-02-10')).toEqual([['SE Ramadan', '2027-02-10..2027-03-09']]);
});
