import { amend } from './amend';
import type { Calendar } from './calendar';
import type { Clock, Stop } from './clock';
import { instantOf as at } from './instant';
import { seedCalendar } from './seed-calendar';
import { thresholds, type ThresholdPlan } from './thresholds';
import { formatInstant } from './words';

const perpres = seedCalendar('perpres-wib');
const days = (budget: number) => ({ kind: 'days', budget }) as const;
const fired = (
  clock: Clock,
  filed: string,
  stops: Stop[] = [],
  plan: ThresholdPlan = {},
  calendar: Calendar = perpres,
) =>
  thresholds(calendar, clock, at(filed), stops, plan).map(({ event, level, at: instant }) => {
    const when = instant === null ? 'never' : formatInstant(instant, 'WIB').slice(0, 16);
    return `${event}${level === 0 ? '' : ` ${level}`} ${when}`;
  });

it('warns at opening of the last day, and escalates at the closings of working days after due', () => {
  expect(fired(days(3), '2026-06-02T09:00+07:00')).toEqual([
    'warned 2026-06-05T07:30',
    'overdue 2026-06-05T16:30',
    'escalated 1 2026-06-08T16:00',
    'escalated 2 2026-06-09T16:00',
  ]);
});

it('warns on the day and escalates as often as the plan says', () => {
  expect(fired(days(3), '2026-06-02T09:00+07:00', [], { warnOnDay: 2, escalations: 0 })).toEqual([
    'warned 2026-06-04T07:30',
    'overdue 2026-06-05T16:30',
  ]);
});

it('warns at a share of minutes or hours, and escalates by whole budgets', () => {
  expect(fired({ kind: 'minutes', budget: 100 }, '2026-06-03T07:30+07:00')).toEqual([
    'warned 2026-06-03T08:50',
    'overdue 2026-06-03T09:10',
    'escalated 1 2026-06-03T10:50',
    'escalated 2 2026-06-03T13:30',
  ]);
  expect(fired({ kind: 'clock-hours', budget: 10 }, '2026-06-03T20:00+07:00', [], { warnAtShare: 0.5 })).toEqual([
    'warned 2026-06-04T01:00',
    'overdue 2026-06-04T06:00',
    'escalated 1 2026-06-04T16:00',
    'escalated 2 2026-06-05T02:00',
  ]);
});

it('warns of calendar days when the last one begins', () => {
  expect(fired({ kind: 'calendar-months', budget: 1 }, '2026-06-03T20:00+07:00').slice(0, 3)).toEqual([
    'warned 2026-07-03T00:00',
    'overdue 2026-07-04T00:00',
    'escalated 1 2026-07-06T16:00',
  ]);
});

it('fires nothing while the applicant has the file, what had been reached before excepted', () => {
  const stop = { from: at('2026-06-04T10:00+07:00'), to: null };
  const plan = { warnOnDay: 1 };
  expect(fired(days(3), '2026-06-02T09:00+07:00', [stop], plan)).toEqual([
    'warned 2026-06-03T07:30',
    'overdue never',
    'escalated 1 never',
    'escalated 2 never',
  ]);
});

it('fires at the end of a stop what fell into it', () => {
  const overOpening = { from: at('2026-06-04T17:00+07:00'), to: at('2026-06-05T10:00+07:00') };
  expect(fired(days(3), '2026-06-02T09:00+07:00', [overOpening])[0]).toBe('warned 2026-06-05T10:00');
});

it('counts stops out of escalations', () => {
  const afterDue = { from: at('2026-06-05T17:00+07:00'), to: at('2026-06-09T09:00+07:00') };
  expect(fired(days(3), '2026-06-02T09:00+07:00', [afterDue]).slice(1)).toEqual([
    'overdue 2026-06-05T16:30',
    'escalated 1 2026-06-09T16:00',
    'escalated 2 2026-06-10T16:00',
  ]);
});

it('escalates from the due time that an amendment left', () => {
  const changes = [
    { op: 'remove-day-off', date: '2026-05-27', type: 'national-holiday' } as const,
    { op: 'remove-day-off', date: '2026-05-28', type: 'collective-leave' } as const,
  ];
  const calendar = amend(perpres, { recordedAt: at('2026-05-29T18:00+07:00'), legalBasis: 'SK', changes });
  expect(fired(days(5), '2026-05-22T10:00+07:00', [], { escalations: 1 }, calendar)).toEqual([
    'warned 2026-05-29T07:30',
    'overdue 2026-06-02T16:00',
    'escalated 1 2026-06-03T16:00',
  ]);
});

it('fires at the end of a stop that begins at that very instant, and at once when one ends', () => {
  const atDue = { from: at('2026-06-05T16:30+07:00'), to: at('2026-06-08T10:00+07:00') };
  expect(fired(days(3), '2026-06-02T09:00+07:00', [atDue])[1]).toBe('overdue 2026-06-08T10:00');
  const tillOpening = { from: at('2026-06-04T17:00+07:00'), to: at('2026-06-05T07:30+07:00') };
  expect(fired(days(3), '2026-06-02T09:00+07:00', [tillOpening])[0]).toBe('warned 2026-06-05T07:30');
});
