import fc from 'fast-check';
import type { CalendarRecord, Span } from '../calendar';
import type { Amendment, CalendarChange } from '../calendar-change';
import type { Clock, Stop } from '../clock';
import seed from '../calendars.json';
import { instantOf } from '../instant';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

const minutesBetween = (from: string, to: string): fc.Arbitrary<number> =>
  fc.integer({ min: instantOf(from) / MINUTE, max: instantOf(to) / MINUTE }).map((minute) => minute * MINUTE);

/** Around the long leave of 2026, and over the end of the published lists. */
const arrivals = fc.oneof(
  minutesBetween('2026-02-25T00:00Z', '2026-06-20T00:00Z'),
  minutesBetween('2027-12-10T00:00Z', '2027-12-31T00:00Z'),
);

const clocks: fc.Arbitrary<Clock> = fc.oneof(
  fc.record({ kind: fc.constant('minutes' as const), budget: fc.integer({ min: 1, max: 300 }).map((n) => 10 * n) }),
  fc.record({ kind: fc.constant('hours' as const), budget: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('days' as const), budget: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ kind: fc.constant('clock-hours' as const), budget: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('calendar-days' as const), budget: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('calendar-months' as const), budget: fc.integer({ min: 1, max: 2 }) }),
);

const offices: readonly CalendarRecord[] = [
  ...Object.values(seed.offices).map((office) => ({ ...office, daysOff: seed.daysOff })),
  { ...seed.offices['perpres-wita'], daysOff: seed.daysOff, hours: [aroundTheClock(seed.offices['perpres-wita'])] },
];

/** Open on Saturdays too, and till midnight. */
function aroundTheClock({ hours }: { hours: CalendarRecord['hours'] }): CalendarRecord['hours'][number] {
  const late = [
    ['08:00', '12:00'],
    ['12:00', '24:00'],
  ];
  const week = { mon: late, tue: late, wed: [], thu: late, fri: [['00:00', '24:00']], sat: late };
  return { from: '2020-01-01', to: null, legalBasis: hours[0]?.legalBasis ?? 'SK', week };
}

/** Stops that at times touch or overlap; the last may still be open. */
const stops = (startedAt: number): fc.Arbitrary<readonly Stop[]> =>
  fc
    .tuple(
      fc.array(
        fc.tuple(fc.oneof(fc.constant(0), fc.integer({ min: -300, max: 6000 })), fc.integer({ min: 0, max: 9000 })),
        {
          maxLength: 3,
        },
      ),
      fc.boolean(),
    )
    .map(([gaps, lastIsOpen]) => {
      let free = startedAt;
      return gaps.map(([wait, length], index): Stop => {
        const from = Math.max(startedAt, free + wait * MINUTE);
        free = from + length * MINUTE;
        return { from, to: lastIsOpen && index === gaps.length - 1 ? null : free };
      });
    });

const weeks: fc.Arbitrary<readonly Span[]> = fc.constantFrom<readonly Span[]>(
  [],
  [['08:00', '10:30']],
  [
    ['07:00', '12:00'],
    ['12:30', '19:45'],
  ],
);

function change(startedAt: number): fc.Arbitrary<CalendarChange> {
  const date = fc.integer({ min: -3, max: 40 }).map((days) => dateOf(startedAt + days * DAY));
  const near = seed.daysOff.filter((off) => Math.abs(Date.parse(off.date) - startedAt) < 40 * DAY);
  const set = fc.record({
    op: fc.constant('set-hours' as const),
    from: fc.integer({ min: -3, max: 15 }).map((days) => dateOf(startedAt + days * DAY)),
    to: fc.integer({ min: 0, max: 20 }).map((days) => dateOf(startedAt + (40 + days) * DAY)),
    week: fc.record({ mon: weeks, tue: weeks, wed: weeks, thu: weeks, fri: weeks, sat: weeks, sun: weeks }),
  });
  const add = fc.record({
    op: fc.constant('add-day-off' as const),
    date,
    type: fc.constantFrom('local-holiday', 'election-day'),
  });
  const work = near.filter(({ type }) => type === 'collective-leave');
  return fc.oneof(
    add,
    set,
    ...(near.length > 0
      ? [fc.constantFrom(...near).map(({ date, type }) => ({ op: 'remove-day-off' as const, date, type }))]
      : []),
    ...(work.length > 0 ? [fc.constantFrom(...work).map(({ date }) => ({ op: 'work-on-leave' as const, date }))] : []),
  );
}

const keyOf = (each: CalendarChange) =>
  each.op === 'set-hours' ? JSON.stringify(each) : `${each.date} ${'type' in each ? each.type : 'collective-leave'}`;

/** Amendments in order of recording, before the arrival and long after; no date is changed twice. */
const amendments = (startedAt: number): fc.Arbitrary<readonly Amendment[]> =>
  fc
    .tuple(
      fc.uniqueArray(change(startedAt), { maxLength: 6, selector: keyOf }),
      fc.array(fc.integer({ min: -2000, max: 30_000 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([changes, moments]) =>
      moments
        .sort((one, other) => one - other)
        .map((moment, index) => ({
          recordedAt: startedAt + moment * MINUTE,
          legalBasis: `SK ${index + 1}`,
          changes: changes.filter((_, place) => place % moments.length === index),
        })),
    );

/** Everything that a due time depends on; instants lie on whole minutes. */
export interface ArbitraryCase {
  readonly record: CalendarRecord;
  readonly clock: Clock;
  readonly startedAt: number;
  readonly stops: readonly Stop[];
  readonly amendments: readonly Amendment[];
}

export const arbitraryCases: fc.Arbitrary<ArbitraryCase> = fc
  .tuple(fc.constantFrom(...offices), clocks, arrivals)
  .chain(([record, clock, startedAt]) =>
    fc.record({
      record: fc.constant(record),
      clock: fc.constant(clock),
      startedAt: fc.constant(startedAt),
      stops: stops(startedAt),
      amendments: fc.oneof({ arbitrary: fc.constant([]), weight: 1 }, { arbitrary: amendments(startedAt), weight: 2 }),
    }),
  );
