import { missingHalfYears } from './missing-half-years';

describe('the half-years that an ormas has still to report on', () => {
  it.each([
    [
      'every one since its registration, the latest first',
      '2025-02-09',
      [],
      '2026-11-22',
      ['2026-1', '2025-2', '2025-1'],
    ],
    ['not those that are reported', '2025-02-09', ['2025-2'], '2026-11-22', ['2026-1', '2025-1']],
    ['none before the half-year it was registered in', '2026-02-09', [], '2026-11-22', ['2026-1']],
    ['not one that ended on the day of registration', '2026-06-30', [], '2026-11-22', []],
    ['one that ended the day after', '2026-06-29', [], '2026-11-22', ['2026-1']],
    ['not one that ends today', '2025-07-01', [], '2026-06-30', ['2025-2']],
    ['one that ended yesterday', '2025-07-01', [], '2026-07-01', ['2026-1', '2025-2']],
    ['none of one registered today or, by a wrong date, later', '2026-11-22', [], '2026-11-22', []],
    ['none of one without a certificate', null, [], '2026-11-22', []],
    ['none of one registered in a year to come', '2029-01-01', [], '2026-11-22', []],
  ] as const)('%s', (_rule, registeredOn, reported, today, missing) => {
    expect(missingHalfYears(registeredOn, reported, today)).toEqual(missing);
  });
});
