import { naiveDue } from './naive-due';

const at = (text: string): number => Date.parse(`${text}+07:00`);
const days = { kind: 'days', budget: 5 } as const;
const minutes = (budget: number) => ({ kind: 'minutes', budget }) as const;

it('five working days from Friday 13 March 2026 end on Friday 27 March at closing', () => {
  expect(naiveDue(days, at('2026-03-13T10:00:00'), [])).toBe(at('2026-03-27T16:30:00'));
});

it('minutes wait for opening, rest at the break and go on after the weekend', () => {
  expect(naiveDue(minutes(10), at('2026-06-02T06:00:00'), [])).toBe(at('2026-06-02T07:40:00'));
  expect(naiveDue(minutes(10), at('2026-06-02T11:55:00'), [])).toBe(at('2026-06-02T13:05:00'));
  expect(naiveDue(minutes(10), at('2026-06-05T16:25:00'), [])).toBe(at('2026-06-08T07:35:00'));
  expect(naiveDue(minutes(10), at('2026-06-02T11:50:00'), [])).toBe(at('2026-06-02T12:00:00'));
});

it('time with the applicant does not count, and a file that is still there has no due time', () => {
  const gone = { from: at('2026-06-02T09:00:30'), to: at('2026-06-02T10:00:00') };
  expect(naiveDue(minutes(2), at('2026-06-02T09:00:00'), [gone])).toBe(at('2026-06-02T10:01:30'));
  expect(naiveDue(minutes(2), at('2026-06-02T09:00:00'), [{ ...gone, to: null }])).toBeNull();
  const overnight = { from: at('2026-03-16T11:00:00'), to: at('2026-04-15T10:00:00') };
  expect(naiveDue(days, at('2026-03-13T10:00:00'), [overnight])).toBe(at('2026-04-21T16:00:00'));
});

it('hours on the wall and dates of the calendar take no notice of the office', () => {
  expect(naiveDue({ kind: 'clock-hours', budget: 72 }, at('2026-06-05T10:00:00'), [])).toBe(at('2026-06-08T10:00:00'));
  expect(naiveDue({ kind: 'calendar-days', budget: 3 }, at('2026-06-05T10:00:00'), [])).toBe(at('2026-06-09T00:00:00'));
});
