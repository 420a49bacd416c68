import { endOfValidity } from './end-of-validity';

it.each([
  ['2026-11-18', '2031-11-18'],
  ['2024-02-29', '2029-02-28'],
  [null, null],
])('a certificate of %s holds until %s', (date, end) => {
  expect(endOfValidity(date)).toBe(end);
});
