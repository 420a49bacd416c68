import { wordsIn } from '../../language';
import { readReportRule } from './read-report-rule';

const read = (dueAfterMonths?: string, remindBeforeDays?: string) =>
  readReportRule(
    {
      ...(dueAfterMonths !== undefined && { dueAfterMonths }),
      ...(remindBeforeDays !== undefined && { remindBeforeDays }),
    },
    wordsIn('id'),
  );

it('whole months and days within a half-year are taken', () => {
  expect(read(' 2 ', '14').form).toEqual({ dueAfterMonths: 2, remindBeforeDays: 14 });
  expect(read('6', '28').form).toEqual({ dueAfterMonths: 6, remindBeforeDays: 28 });
});

it.each([
  ['0', '7', ['dueAfterMonths']],
  ['7', '7', ['dueAfterMonths']],
  ['1', '29', ['remindBeforeDays']],
  ['satu', '-1', ['dueAfterMonths', 'remindBeforeDays']],
  [undefined, undefined, ['dueAfterMonths', 'remindBeforeDays']],
  ['1.5', '7', ['dueAfterMonths']],
])('%s months and %s days are refused with what is wrong, and stay as typed', (months, days, wrong) => {
  const { form, errors, typed } = read(months, days);
  expect(form).toBeUndefined();
  expect(Object.keys(errors)).toEqual(wrong);
  expect(typed).toEqual({ dueAfterMonths: months ?? '', remindBeforeDays: days ?? '' });
});
