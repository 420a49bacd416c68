import { due } from './due';
import { instantOf as at } from './instant';
import { calendarOf } from './parse-calendar';
import { seedCalendar } from './seed-calendar';
import { formatInstant } from './words';

const perpres = seedCalendar('perpres-wib');
const days = (budget: number) => ({ kind: 'days', budget }) as const;
const minutes = (budget: number) => ({ kind: 'minutes', budget }) as const;
const dueText = (...args: Parameters<typeof due>) => {
  const reckoned = due(...args).due;
  return reckoned === null ? null : formatInstant(reckoned, args[0].zone);
};

describe('a clock of working days', () => {
  it('is due on Friday 27 March 16:30 when filed Friday 13 March 2026 10:00 with 5 days', () => {
    expect(dueText(perpres, days(5), at('2026-03-13T10:00+07:00'))).toBe('2026-03-27T16:30+07:00');
  });

  it.each(['2026-03-13T00:00+07:00', '2026-03-13T07:29+07:00', '2026-03-13T23:59+07:00'])(
    'never counts the date of arrival, whatever the hour: %s',
    (arrived) => {
      expect(dueText(perpres, days(1), at(arrived))).toBe('2026-03-16T15:00+07:00');
    },
  );

  it('takes the date of arrival from the office, not from UTC', () => {
    expect(dueText(perpres, days(1), at('2026-06-02T20:00Z'))).toBe('2026-06-04T16:00+07:00');
    expect(dueText(seedCalendar('perpres-wit'), days(1), at('2026-06-02T14:59Z'))).toBe('2026-06-03T16:00+09:00');
    expect(dueText(seedCalendar('perpres-wit'), days(1), at('2026-06-02T15:00Z'))).toBe('2026-06-04T16:00+09:00');
  });

  it('counts a short Friday as one working day and closes with it', () => {
    expect(dueText(seedCalendar('pekalongan'), days(1), at('2026-06-04T09:00+07:00'))).toBe('2026-06-05T11:00+07:00');
  });

  it('does not count a day when the file is with the applicant at its closing', () => {
    const overClosing = { from: at('2026-06-03T15:59+07:00'), to: at('2026-06-03T16:00+07:00') };
    expect(dueText(perpres, days(2), at('2026-06-02T09:00+07:00'), [overClosing])).toBe('2026-06-05T16:30+07:00');
  });

  it.each([
    ['begins at closing', '2026-06-03T16:00+07:00', '2026-06-03T18:00+07:00'],
    ['ends before closing', '2026-06-03T08:00+07:00', '2026-06-03T15:59+07:00'],
  ])('counts a day when the stop %s', (_, from, to) => {
    const stop = { from: at(from), to: at(to) };
    expect(dueText(perpres, days(2), at('2026-06-02T09:00+07:00'), [stop])).toBe('2026-06-04T16:00+07:00');
  });

  it('exempts no second day after a stop', () => {
    const stop = { from: at('2026-06-03T10:00+07:00'), to: at('2026-06-04T09:00+07:00') };
    expect(dueText(perpres, days(1), at('2026-06-02T09:00+07:00'), [stop])).toBe('2026-06-04T16:00+07:00');
  });

  it('has no due time while stopped, only what is left', () => {
    const stop = { from: at('2026-06-04T10:00+07:00'), to: null };
    expect(due(perpres, days(5), at('2026-06-02T09:00+07:00'), [stop])).toMatchObject({ due: null, left: 4 });
  });

  it('keeps its due time when the budget was used up before the stop', () => {
    const stop = { from: at('2026-06-04T10:00+07:00'), to: null };
    expect(dueText(perpres, days(1), at('2026-06-02T09:00+07:00'), [stop])).toBe('2026-06-03T16:00+07:00');
  });

  it('is provisional when it reaches a year without a published list', () => {
    expect(due(perpres, days(5), at('2027-12-23T09:00+07:00'))).toMatchObject({ provisional: false });
    expect(due(perpres, days(6), at('2027-12-23T09:00+07:00'))).toMatchObject({ provisional: true });
  });
});

describe('a clock of minutes or hours', () => {
  it('waits for opening', () => {
    expect(dueText(perpres, minutes(30), at('2026-06-03T05:00+07:00'))).toBe('2026-06-03T08:00+07:00');
  });

  it('is due at the earliest instant: at closing rather than at the next opening', () => {
    expect(dueText(perpres, minutes(30), at('2026-06-03T11:30+07:00'))).toBe('2026-06-03T12:00+07:00');
    expect(dueText(perpres, minutes(31), at('2026-06-03T11:30+07:00'))).toBe('2026-06-03T13:01+07:00');
  });

  it('runs over closing, weekend and a holiday into the next office time', () => {
    expect(dueText(perpres, { kind: 'hours', budget: 2 }, at('2026-05-29T16:00+07:00'))).toBe('2026-06-02T09:00+07:00');
  });

  it('stands during a stop', () => {
    const stop = { from: at('2026-06-03T08:00+07:00'), to: at('2026-06-03T09:00+07:00') };
    expect(dueText(perpres, minutes(60), at('2026-06-03T07:30+07:00'), [stop])).toBe('2026-06-03T09:30+07:00');
    const open = { from: at('2026-06-03T08:00+07:00'), to: null };
    expect(due(perpres, minutes(60), at('2026-06-03T07:30+07:00'), [open])).toMatchObject({ due: null, left: 30 });
  });
});

describe('a clock of calendar time', () => {
  it('runs three times twenty-four hours over nights and weekends', () => {
    expect(dueText(perpres, { kind: 'clock-hours', budget: 72 }, at('2026-06-05T16:20+07:00'))).toBe(
      '2026-06-08T16:20+07:00',
    );
  });

  it('adds the hours that the file was with the applicant', () => {
    const stop = { from: at('2026-06-06T00:00+07:00'), to: at('2026-06-06T05:30+07:00') };
    expect(dueText(perpres, { kind: 'clock-hours', budget: 24 }, at('2026-06-05T16:00+07:00'), [stop])).toBe(
      '2026-06-06T21:30+07:00',
    );
  });

  it('ends with the n-th date after the arrival, at 24:00', () => {
    const filed = at('2026-06-05T23:59+07:00');
    expect(dueText(perpres, { kind: 'calendar-days', budget: 2 }, filed)).toBe('2026-06-08T00:00+07:00');
  });

  it.each([
    ['2026-01-31T10:00+07:00', 'calendar-months', 1, '2026-03-01T00:00+07:00'],
    ['2028-01-31T10:00+07:00', 'calendar-months', 1, '2028-03-01T00:00+07:00'],
    ['2027-12-31T10:00+07:00', 'calendar-months', 2, '2028-03-01T00:00+07:00'],
    ['2026-06-05T10:00+07:00', 'calendar-months', 3, '2026-09-06T00:00+07:00'],
    ['2028-02-29T10:00+07:00', 'calendar-years', 5, '2033-03-01T00:00+07:00'],
  ] as const)('from %s counts %s: %d, no further than the last day of the month', (filed, kind, budget, expected) => {
    expect(dueText(perpres, { kind, budget }, at(filed))).toBe(expected);
  });

  it('adds the dates that the applicant held the file at the end of', () => {
    const stop = { from: at('2026-02-10T10:00+07:00'), to: at('2026-02-13T09:00+07:00') };
    expect(dueText(perpres, { kind: 'calendar-months', budget: 1 }, at('2026-01-31T10:00+07:00'), [stop])).toBe(
      '2026-03-04T00:00+07:00',
    );
  });

  it('says in days what is left of months while stopped', () => {
    const stop = { from: at('2026-02-10T10:00+07:00'), to: null };
    expect(due(perpres, { kind: 'calendar-months', budget: 1 }, at('2026-01-31T10:00+07:00'), [stop])).toEqual({
      due: null,
      provisional: false,
      left: 19,
    });
  });

  it('needs no published list of holidays', () => {
    const filed = at('2031-06-05T10:00+07:00');
    expect(due(perpres, { kind: 'calendar-days', budget: 9 }, filed)).toMatchObject({ provisional: false });
    expect(due(perpres, { kind: 'days', budget: 9 }, filed)).toMatchObject({ provisional: true });
  });
});

it('refuses a clock that could never run', () => {
  const start = at('2026-06-03T08:00+07:00');
  expect(() => due(perpres, days(0), start)).toThrow('cannot run');
  expect(() => due(perpres, days(1.5), start)).toThrow('whole number');
  expect(() => due(perpres, { kind: 'calendar-months', budget: 0.5 }, start)).toThrow('whole number');
  expect(() => due(perpres, days(1), start, [{ from: start, to: start - 1 }])).toThrow('before it begins');
});

it('says so when the calendar has run out of office time', () => {
  const [first] = perpres.hours;
  if (!first) throw new Error('The seed has hours');
  const ended = calendarOf({ ...perpres, hours: [{ ...first, to: '2026-06-30' }] });
  expect(() => due(ended, days(30), at('2026-06-15T08:00+07:00'))).toThrow('no office time');
});

it('refuses to reckon further than a hundred years', () => {
  expect(() => due(perpres, days(1e9), at('2026-06-15T08:00+07:00'))).toThrow('100 years');
});
