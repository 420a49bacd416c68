import { reminderOn } from './reminder-on';
import { usualRule } from './report-rule';

describe('by the usual rule a report is due at the end of the month after its half-year', () => {
  it.each([
    ['2026-07-01', '2026-1', 'ended', '2026-07-31'],
    ['2026-07-23', '2026-1', 'ended', '2026-07-31'],
    ['2026-07-24', '2026-1', 'soon', '2026-07-31'],
    ['2026-07-31', '2026-1', 'soon', '2026-07-31'],
    ['2026-08-01', '2026-1', 'late', '2026-07-31'],
    ['2026-12-31', '2026-1', 'late', '2026-07-31'],
    ['2027-01-01', '2026-2', 'ended', '2027-01-31'],
    ['2027-01-24', '2026-2', 'soon', '2027-01-31'],
    ['2027-02-01', '2026-2', 'late', '2027-01-31'],
  ])('on %s the reminder of %s is "%s"', (today, halfYear, reminder, dueOn) => {
    expect(reminderOn(today, usualRule)).toEqual({ halfYear, reminder, dueOn });
  });
});

it('an office has its own term and its own notice', () => {
  const rule = { dueAfterMonths: 2, remindBeforeDays: 14 };
  expect(reminderOn('2027-02-13', rule)).toMatchObject({ reminder: 'ended', dueOn: '2027-02-28' });
  expect(reminderOn('2027-02-14', rule)).toMatchObject({ reminder: 'soon' });
  expect(reminderOn('2028-03-01', rule)).toMatchObject({ reminder: 'late', dueOn: '2028-02-29' });
});
