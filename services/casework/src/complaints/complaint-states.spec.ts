import { complaintStates } from './complaint-states';

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day, 3));
const statesAfter = (...outcomes: readonly string[]) =>
  complaintStates(
    at(1),
    outcomes.map((outcome, index) => ({ outcome, at: at(index + 2) })),
  ).map(({ state }) => state);

it('a complaint solved by the officer goes the whole way once', () => {
  expect(statesAfter('accept', 'respond', 'answer', 'solved')).toEqual([
    ...['sent', 'verified', 'followed-up', 'answered', 'closed'],
  ]);
});

it('a complaint that nobody answers moves up, and one that is not solved is reopened', () => {
  expect(statesAfter('move-up', 'answer', 'reopen', 'settle')).toEqual([
    ...['sent', 'forwarded', 'answered', 'reopened', 'closed'],
  ]);
  expect(statesAfter('reject')).toEqual(['sent', 'rejected']);
});

it('tells when each state began', () => {
  expect(complaintStates(at(1), [{ outcome: 'accept', at: at(3) }])).toEqual([
    { state: 'sent', at: '2026-03-01T03:00:00.000Z' },
    { state: 'verified', at: '2026-03-03T03:00:00.000Z' },
  ]);
});
