import { refusalOf } from './report-refusal';

const standing = { registeredOn: '2025-03-10', reports: [{ halfYear: '2025-2', letterNumber: '220/7/2026' }] };
const on = (halfYear: string, today = '2026-11-22') => refusalOf(halfYear, standing, today);

describe('a report is refused', () => {
  it('for a half-year that is reported on, with the number of that report', () => {
    expect(on('2025-2')).toEqual({ code: 'already-reported', letterNumber: '220/7/2026' });
  });

  it('for a half-year that is not over, on its last day too', () => {
    expect(on('2026-2')).toEqual({ code: 'not-over', lastDay: '2026-12-31' });
    expect(on('2026-2', '2026-12-31')).toMatchObject({ code: 'not-over' });
    expect(on('2026-2', '2027-01-01')).toBeNull();
  });

  it('for a half-year that ended before the organisation was registered', () => {
    expect(on('2024-2')).toEqual({ code: 'before-registration', registeredOn: '2025-03-10' });
  });
});

it('a report on a half-year that ended since the registration is taken in, however late', () => {
  expect([on('2025-1'), on('2026-1')]).toEqual([null, null]);
});
