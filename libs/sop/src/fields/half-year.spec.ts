import { halfYearInWords, halfYearsBefore, lastDayOfHalfYear } from './half-year';

it.each([
  ['2026-11-22', ['2026-1', '2025-2', '2025-1']],
  ['2026-06-30', ['2025-2', '2025-1', '2024-2']],
  ['2026-07-01', ['2026-1', '2025-2', '2025-1']],
  ['2027-01-01', ['2026-2', '2026-1', '2025-2']],
])('on %s the half-years that are over, the latest first, are %j', (today, expected) => {
  expect(halfYearsBefore(today, 3)).toEqual(expected);
});

it('ends with June or December', () => {
  expect(['2026-1', '2026-2', '2026-3', 'x'].map(lastDayOfHalfYear)).toEqual([
    '2026-06-30',
    '2026-12-31',
    undefined,
    undefined,
  ]);
});

it('is told in words with its months', () => {
  expect(['2026-1', '2026-2', '2026-0'].map((text) => halfYearInWords(text)?.id)).toEqual([
    'Semester I 2026 (Januari–Juni)',
    'Semester II 2026 (Juli–Desember)',
    undefined,
  ]);
});
