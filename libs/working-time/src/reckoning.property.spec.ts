import fc from 'fast-check';
import { amend } from './amend';
import type { Calendar } from './calendar';
import type { Stop } from './clock';
import { consumed } from './consumed';
import { due } from './due';
import { explain } from './explain';
import { calendarOf } from './parse-calendar';
import { arbitraryCases, type ArbitraryCase } from './testing/arbitrary-clocks';
import { NaiveCalendar } from './testing/naive-calendar';
import { naiveBudget, naiveConsumed, naiveDue, naiveReach, type NaiveCase } from './testing/naive-reckoner';
import { thresholds } from './thresholds';

const MINUTE = 60_000;
const MILLION = 1_000_000;
const written = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

const calendarFor = ({ record, amendments }: ArbitraryCase): Calendar => amendments.reduce(amend, calendarOf(record));

function byHand({ record, amendments, clock, startedAt, stops }: ArbitraryCase): NaiveCase {
  const calendar = amendments.reduce((present, amendment) => present.amended(amendment), new NaiveCalendar(record));
  return { calendar, clock, startedAt, stops };
}

const isTime = ({ clock: { kind } }: ArbitraryCase) => kind === 'minutes' || kind === 'hours' || kind === 'clock-hours';
const unitOf = ({ clock: { kind } }: ArbitraryCase) => (kind === 'hours' || kind === 'clock-hours' ? 60 : 1);

const holds = (rule: (kase: ArbitraryCase, more: number) => void, numRuns: number): void => {
  fc.assert(fc.property(arbitraryCases, fc.integer({ min: 0, max: 30_000 }), rule), { numRuns });
};

it('is due when a reckoner that steps through every minute says so', () => {
  holds((kase) => {
    const { record, clock, startedAt, stops, amendments } = kase;
    const naive = naiveDue({ calendar: new NaiveCalendar(record), clock, startedAt, stops }, amendments);
    expect(written(due(calendarFor(kase), clock, startedAt, stops).due)).toBe(written(naive));
  }, 400);
});

it('has used by any instant what was counted minute by minute, for the office and for the applicant', () => {
  holds((kase, more) => {
    const { clock, startedAt, stops } = kase;
    const at = startedAt + more * MINUTE;
    const { office, applicant } = consumed(calendarFor(kase), clock, startedAt, stops, at);
    const unit = unitOf(kase);
    expect({ office: Math.round(office * unit), applicant: Math.round(applicant * unit) }).toEqual(
      naiveConsumed(byHand(kase), at),
    );
  }, 300);
});

describe('thresholds', () => {
  const plan = { warnAtShare: 0.5, warnOnDay: 2, escalations: 2 };

  it('fall where counting minute by minute puts them, and never while the applicant has the file', () => {
    holds((kase) => {
      const { clock, startedAt, stops } = kase;
      const calendar = calendarFor(kase);
      const dueAt = due(calendar, clock, startedAt, stops).due;
      const naive = [
        naiveWarning(kase, dueAt),
        dueAt,
        naiveEscalation(kase, dueAt, 1),
        naiveEscalation(kase, dueAt, 2),
      ];
      const fired = naive.map((at) => written(afterStops(stops, at)));
      expect(thresholds(calendar, clock, startedAt, stops, plan).map(({ at }) => written(at))).toEqual(fired);
    }, 200);
  });

  function naiveWarning(kase: ArbitraryCase, dueAt: number | null): number | null {
    const hand = byHand(kase);
    const { kind, budget } = kase.clock;
    const share = isTime(kase) ? naiveBudget(hand) / 2 : kind === 'days' ? Math.min(2, budget) : naiveBudget(hand);
    const reached = naiveReach(hand, share);
    if (reached === null) return null;
    const date = hand.calendar.wallClock(reached - MINUTE).date;
    const spans = kind === 'days' ? hand.calendar.spansOn(date) : [[0, 1440] as const];
    const length = (spans.at(-1)?.[1] ?? NaN) - (spans[0]?.[0] ?? NaN);
    const warning = isTime(kase) ? reached : reached - length * MINUTE;
    return dueAt === null ? warning : Math.min(warning, dueAt);
  }

  function naiveEscalation(kase: ArbitraryCase, dueAt: number | null, level: number): number | null {
    const hand = byHand(kase);
    if (dueAt === null) return null;
    return isTime(kase)
      ? naiveReach(hand, level * naiveBudget(hand), dueAt)
      : naiveReach({ ...hand, startedAt: NaN }, level, dueAt, 'days');
  }

  function afterStops(stops: readonly Stop[], at: number | null): number | null {
    const stop = at === null ? undefined : stops.find(({ from, to }) => from <= at && at < (to ?? Infinity));
    return stop === undefined ? at : afterStops(stops, stop.to);
  }
});

it('is provisional when a date up to due lies in a year without a published list', () => {
  holds((kase) => {
    const { record, clock, startedAt, stops } = kase;
    const reckoned = due(calendarOf(record), clock, startedAt, stops);
    if (reckoned.due === null) return;
    const naive = new NaiveCalendar(record);
    const years = [startedAt, reckoned.due - MINUTE].map((instant) => naive.wallClock(instant).date.slice(0, 4));
    const looksAtCalendar = ['minutes', 'hours', 'days'].includes(clock.kind);
    expect(reckoned.provisional).toBe(looksAtCalendar && years.some((year) => naive.isProvisional(year)));
  }, 300);
});

it('is due at the first millisecond at which the budget is used up', () => {
  holds((kase, more) => {
    const calendar = calendarOf(kase.record);
    const startedAt = kase.startedAt + more;
    const stops = kase.stops.map(({ from, to }) => ({ from: from + more, to: to === null ? null : to + 2 * more }));
    const at = due(calendar, kase.clock, startedAt, stops).due;
    if (at === null) return;
    const used = (by: number) => Math.round(consumed(calendar, kase.clock, startedAt, stops, by).office * MILLION);
    const budget = naiveBudget({ ...byHand({ ...kase, amendments: [] }), startedAt }) / unitOf(kase);
    expect(used(at)).toBe(budget * MILLION);
    expect(consumed(calendar, kase.clock, startedAt, stops, at - 1).office).toBeLessThan(budget);
  }, 500);
});

it('proves what it has counted', () => {
  holds((kase, more) => {
    const { clock, startedAt, stops } = kase;
    const calendar = calendarFor(kase);
    const at = startedAt + more * MINUTE;
    const lines = explain(calendar, clock, startedAt, stops, at).filter(({ counted }) => counted);
    const { office } = consumed(calendar, clock, startedAt, stops, at);
    const minutes = lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0);
    expect(isTime(kase) ? minutes : (lines.at(-1)?.ordinal ?? 0)).toBe(Math.round(office * unitOf(kase)));
  }, 300);
});
