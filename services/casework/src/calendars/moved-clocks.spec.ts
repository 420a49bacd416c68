import { type CalendarChange, amend, instantOf, seedCalendar } from '@loket/working-time';
import { type OpenClock, movementOf, movedClocks } from './moved-clocks';
import { TallyOfMoves } from './tally-of-moves';

const calendar = seedCalendar('perpres-wib');
const recordedAt = instantOf('2026-05-12T09:00:00+07:00');
const amendedBy = (...changes: CalendarChange[]) => amend(calendar, { recordedAt, legalBasis: 'SK 1', changes });
const leave = amendedBy({ op: 'add-day-off', date: '2026-05-18', type: 'local-holiday' });
const work = amendedBy({ op: 'work-on-leave', date: '2026-05-15' });

/** Five working days, filed Tuesday 12 May 2026: 13, 18, 19, 20, 21 May. */
const clock = (change: Partial<OpenClock> = {}): OpenClock => ({
  ...{ id: 'clock', case_id: 'case', key: 'check', kind: 'days', budget: 5, stops: [] },
  started_at: new Date('2026-05-12T08:00:00+07:00'),
  due_at: new Date('2026-05-21T16:00:00+07:00'),
  ...change,
});
const short = clock({ id: 'short', budget: 1, due_at: new Date('2026-05-13T16:00:00+07:00') });

it('a leave within the time moves the due time later, work on a leave earlier', () => {
  expect(movedClocks(leave, [clock()])).toEqual([
    { clock: clock(), oldDue: instantOf('2026-05-21T16:00:00+07:00'), newDue: instantOf('2026-05-22T16:30:00+07:00') },
  ]);
  expect(movementOf(movedClocks(leave, [clock()]))).toBe('later');
  expect(movementOf(movedClocks(work, [clock()]))).toBe('earlier');
});

it('a clock that ends before the leave, or stands with the applicant, does not move', () => {
  const standing = clock({ due_at: null, stops: [{ from: '2026-05-13T09:00:00+07:00', to: null }] });
  expect(movementOf(movedClocks(leave, [short, standing]))).toBe('unmoved');
});

it('a case with one clock earlier and another later counts as moved earlier', () => {
  const later = { clock: clock(), oldDue: 1, newDue: 2 };
  expect(movementOf([later, { clock: short, oldDue: 2, newDue: 1 }])).toBe('earlier');
  expect(movementOf([later, { clock: short, oldDue: null, newDue: 1 }])).toBe('earlier');
});

it('cases are counted once, whatever number of clocks they have, and examples are those due soonest', () => {
  const tally = new TallyOfMoves(leave);
  for (let day = 1; day <= 12; day += 1) {
    const due_at = new Date(Date.parse('2026-05-21T16:00:00+07:00') - day);
    tally.add([clock({ id: `a${day}`, case_id: `${day}`, due_at }), clock({ id: `b${day}`, budget: 20 + day })]);
  }
  tally.add([short]);
  expect({ openCases: tally.openCases, ...tally.cases }).toEqual({ openCases: 13, earlier: 0, later: 12, unmoved: 1 });
  expect(tally.soonest).toHaveLength(10);
  expect(tally.soonest.every((moved) => moved.clock.id.startsWith('a'))).toBe(true);
});
