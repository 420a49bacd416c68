import type { ComplaintProgress, ComplaintState } from '@loket/contracts';

/** A row that a complaint left, and when. */
export interface LeftRow {
  readonly outcome: string;
  readonly at: Date;
}

const stateAfter: Readonly<Record<string, ComplaintState>> = {
  accept: 'verified',
  reject: 'rejected',
  forward: 'forwarded',
  unsolved: 'forwarded',
  'move-up': 'forwarded',
  refer: 'forwarded',
  respond: 'followed-up',
  answer: 'answered',
  reopen: 'reopened',
  solved: 'closed',
  'no-reply': 'closed',
  settle: 'closed',
  send: 'closed',
};

/** The states that a complaint went through, in order, each time it came to one. */
export const complaintStates = (sentAt: Date, left: readonly LeftRow[]): ComplaintProgress['states'] => [
  { state: 'sent', at: sentAt.toISOString() },
  ...left.flatMap(({ outcome, at }) => {
    const state = stateAfter[outcome];
    return state === undefined ? [] : [{ state, at: at.toISOString() }];
  }),
];
