import { refusing, returning, straightWay } from './straight-way.mjs';

/** How far a case goes. Each ends in another state of the queue, all of them by real decisions. */
export const plans = ['closed', 'waiting', 'claimed', 'half-way', 'returned', 'taken-back', 'refused'];

/** Where a plan leaves the straight way; undefined where it goes to the end, or where the table has no such row. */
export function turningRow(sop, plan) {
  const rows = straightWay(sop);
  const turns = {
    ...{ waiting: () => rows[0], claimed: () => rows[0], 'half-way': () => rows[Math.ceil(rows.length / 2)] },
    ...{ returned: () => rows.find(returning), 'taken-back': () => rows.find(returning) },
    refused: () => rows.find(refusing),
  };
  return turns[plan]?.();
}

/** How many cases a service gets: with every service in it, the whole stays about sixty. */
const MOST = 4;

/**
 * The plans of a service, of those that its table allows: one case to its end and others that differ from service to
 * service. Nobody hands a file in again for an applicant without account, except a counter.
 */
export function plansFor(sop) {
  const [first, ...others] = plans.filter((plan) => allows(sop, plan));
  const turn = [...sop.code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % Math.max(others.length, 1);
  return [first, ...[...others.slice(turn), ...others.slice(0, turn)].slice(0, MOST - 1)];
}

function allows(sop, plan) {
  // Rows of the applicant's own are left to whoever looks at the demonstration.
  if (plan === 'closed') return straightWay(sop).every(({ executor }) => executor !== 'applicant');
  if (sop.filedBy === 'public' && (plan === 'returned' || plan === 'taken-back')) return false;
  return turningRow(sop, plan) !== undefined;
}
