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

/** The plans that a table allows. Nobody hands a file in again for an applicant without account, except a counter. */
export const plansFor = (sop) =>
  plans.filter((plan) => {
    if (plan === 'closed') return true;
    if (sop.filedBy === 'public' && (plan === 'returned' || plan === 'taken-back')) return false;
    return turningRow(sop, plan) !== undefined;
  });
