import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const { amend, calendarOf, due, explain, instantOf, seedCalendar, thresholds } = createRequire(import.meta.url)(
  '@loket/working-time',
);

const ROUNDS = 7;
const CALLS = 20_000;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Due dates and proofs, without any server, over ten years of days off, on arrivals spread over all of them. */
export async function run() {
  const calendar = tenYears();
  const amendedOn = (recorded) =>
    amend(calendar, {
      recordedAt: instantOf(recorded),
      legalBasis: 'SK',
      changes: [{ op: 'add-day-off', date: '2024-06-12', type: 'local-holiday' }],
    });
  const inTime = amendedOn('2024-06-10T09:00+07:00');
  const tooLate = amendedOn('2024-06-20T09:00+07:00');
  const days = (budget) => ({ kind: 'days', budget });
  const inWeek = () =>
    Array.from({ length: 64 }, (_, index) => instantOf('2024-06-05T08:00+07:00') + index * 31 * MINUTE);
  const all = arrivals();
  return [
    measure('due, 5 working days', all, (at) => due(calendar, days(5), at)),
    measure('due, 500 working days', all, (at) => due(calendar, days(500), at)),
    measure('due, 90 minutes', all, (at) => due(calendar, { kind: 'minutes', budget: 90 }, at)),
    measure('due, 3000 hours', all, (at) => due(calendar, { kind: 'hours', budget: 3000 }, at)),
    measure('due, 14 working days, 3 stops', all, (at) => due(calendar, days(14), at, threeStops(at))),
    measure('due, 5 working days, calendar amended since', inWeek(), (at) => due(inTime, days(5), at)),
    measure('due, 5 working days, calendar amended after due', inWeek(), (at) => due(tooLate, days(5), at)),
    measure('thresholds, 5 working days', all, (at) => thresholds(calendar, days(5), at, [])),
    measure('explain, 5 working days', all, (at) => explain(calendar, days(5), at, [])),
    measure('explain, 14 working days, 3 stops', all, (at) => explain(calendar, days(14), at, threeStops(at))),
    measure('explain, 500 working days', all, (at) => explain(calendar, days(500), at, []), CALLS / 20),
    measure('explain, 90 minutes', all, (at) => explain(calendar, { kind: 'minutes', budget: 90 }, at, [])),
    measure('first due of a calendar not used before', all, (at) => due({ ...calendar }, days(5), at), CALLS / 20),
  ];
}

/** 25 days off a year, as the joint decrees have them, from 2020 to 2029. */
function tenYears() {
  const { daysOff, ...office } = seedCalendar('perpres-wib');
  const published = daysOff.filter(({ date }) => date.startsWith('2026-'));
  const years = Array.from({ length: 10 }, (_, index) => String(2020 + index));
  const moved = years.flatMap((year) => published.map((off) => ({ ...off, date: `${year}${off.date.slice(4)}` })));
  return calendarOf({
    ...office,
    hours: office.hours.map((each) => (each.to === null ? { ...each, from: '2020-01-01' } : each)),
    daysOff: moved,
  });
}

function arrivals() {
  const first = instantOf('2020-01-02T00:00+07:00');
  return Array.from({ length: 997 }, (_, index) => first + index * 3 * DAY + index * 37 * MINUTE);
}

function threeStops(at) {
  return [2, 6, 10].map((day) => ({ from: at + day * DAY, to: at + (day + 1) * DAY + 90 * MINUTE }));
}

/** Microseconds a call, as the median and the range of the rounds; the first round is not counted. */
function measure(figure, instants, act, calls = CALLS) {
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) act(instants[call % instants.length]);
    return ((performance.now() - start) / calls) * 1000;
  });
  const sorted = times.slice(1).sort((one, other) => one - other);
  const rounded = (time) => Math.round((time ?? 0) * 100) / 100;
  return {
    figure,
    rounds: ROUNDS,
    calls,
    medianUs: rounded(sorted[Math.floor(ROUNDS / 2)]),
    minUs: rounded(sorted[0]),
    maxUs: rounded(sorted.at(-1)),
  };
}
