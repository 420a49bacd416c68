import fc from 'fast-check';
import type { Stop } from './clock';
import { due } from './due';
import { elapsed } from './elapsed';
import { instantOf } from './instant';
import { seedCalendar, type SeedOffice } from './seed-calendar';
import { formatInstant } from './words';

const offsets: Readonly<Record<SeedOffice, number>> = {
  pekalongan: 7,
  'perpres-wib': 7,
  'perpres-wita': 8,
  'perpres-wit': 9,
};
const HOUR = 3_600_000;
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The rule read aloud, with no index and no walker: try every date after the arrival, one by one. */
function naiveDue(office: SeedOffice, budget: number, startedAt: number, stops: readonly Stop[]): number {
  const { hours, daysOff } = seedCalendar(office);
  const shift = offsets[office] * HOUR;
  const date = new Date(startedAt + shift);
  for (let counted = 0; ;) {
    date.setUTCDate(date.getUTCDate() + 1);
    const text = date.toISOString().slice(0, 10);
    if (daysOff.some((off) => off.date === text)) continue;
    const valid = hours.filter(({ from, to }) => from <= text && text <= (to ?? '9999-12-31'));
    const end = valid.at(-1)?.week[names[date.getUTCDay()] ?? 'sun'].at(-1)?.[1];
    if (!end) continue;
    const closing = Date.parse(`${text}T${end}:00Z`) - shift;
    if (stops.some(({ from, to }) => from < closing && closing <= (to ?? Infinity))) continue;
    counted += 1;
    if (counted === budget) return closing;
  }
}

const instants = fc.integer({
  min: instantOf('2025-01-02T00:00Z') / 60_000,
  max: instantOf('2027-09-30T00:00Z') / 60_000,
});
const cases = fc.record({
  office: fc.constantFrom<SeedOffice>('pekalongan', 'perpres-wib', 'perpres-wita', 'perpres-wit'),
  budget: fc.integer({ min: 1, max: 25 }),
  startedAt: instants.map((minute) => minute * 60_000),
  gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 1, max: 8_000 })), { maxLength: 3 }),
});

const stopsFrom = (startedAt: number, gaps: readonly (readonly [number, number])[]): readonly Stop[] => {
  let free = startedAt;
  return gaps.map(([wait, length]) => {
    const from = free + wait * 60_000;
    free = from + length * 60_000;
    return { from, to: free };
  });
};

it('agrees with a naive reckoner of working days', () => {
  fc.assert(
    fc.property(cases, ({ office, budget, startedAt, gaps }) => {
      const stops = stopsFrom(startedAt, gaps);
      const calendar = seedCalendar(office);
      const reckoned = due(calendar, { kind: 'days', budget }, startedAt, stops).due ?? NaN;
      const naive = naiveDue(office, budget, startedAt, stops);
      expect(formatInstant(reckoned, calendar.zone)).toBe(formatInstant(naive, calendar.zone));
    }),
    { numRuns: 300 },
  );
});

it('has used up exactly its budget of office time when due, and less a minute before', () => {
  fc.assert(
    fc.property(cases, ({ office, budget, startedAt, gaps }) => {
      const stops = stopsFrom(startedAt, gaps);
      const calendar = seedCalendar(office);
      const clock = { kind: 'minutes', budget: budget * 37 } as const;
      const reckoned = due(calendar, clock, startedAt, stops).due ?? NaN;
      expect(elapsed(calendar, clock, startedAt, stops, reckoned)).toBe(clock.budget);
      expect(elapsed(calendar, clock, startedAt, stops, reckoned - 60_000)).toBe(clock.budget - 1);
    }),
    { numRuns: 300 },
  );
});
