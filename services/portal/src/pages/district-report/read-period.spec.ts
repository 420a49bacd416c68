import { readPeriod } from './read-period';

const read = (query: Record<string, unknown>) => readPeriod(query, '2026-11-22', 'id');

it('is the present month up to today where nothing is asked for', () => {
  expect(read({}).period).toEqual({ from: '2026-11-01', to: '2026-11-22' });
});

it('reads dates as people write them here', () => {
  expect(read({ dari: '01-10-2026', sampai: '31/10/2026' }).period).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  expect(read({ dari: '2026-10-05', sampai: '2026-10-05' }).period).toEqual({ from: '2026-10-05', to: '2026-10-05' });
});

it.each([
  ['a day that is none', { dari: '31-02-2026', sampai: '01-03-2026' }, 'dari'],
  ['an end before the beginning', { dari: '02-10-2026', sampai: '01-10-2026' }, 'sampai'],
  ['an empty date', { dari: '', sampai: '01-10-2026' }, 'dari'],
  ['a word where a date is asked for', { dari: 'kemarin', sampai: '01-10-2026' }, 'dari'],
])('says what is wrong with %s, and keeps what was typed', (_what, query, field) => {
  const { period, errors, typed } = read(query);
  expect(period).toBeUndefined();
  expect(Object.keys(errors)).toEqual([field]);
  expect(typed.from).toBe(query.dari);
});
