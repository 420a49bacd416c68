import type { Halt } from './halts';
import type { Instant } from './instant';
import type { Tally } from './tally';

/** When an amount has counted; null when the file is with the applicant before it has, and what is missing then. */
export interface Reached {
  readonly at: Instant | null;
  readonly left: number;
}

/** When the amount has counted outside the halts. A date counts against whoever holds the file at its instant. */
export function reach(tally: Tally, from: Instant, amount: number, halts: readonly Halt[]): Reached {
  let left = amount;
  let running = from;
  for (const halt of halts) {
    const counted = tally.between(running, halt.from);
    if (counted >= left) break;
    left -= counted;
    running = Math.max(running, halt.to);
    if (running === Infinity) return { at: null, left };
  }
  return { at: tally.reach(running, left), left: 0 };
}

/** What has counted by an instant against the office and against the applicant. */
export function spent(
  tally: Tally,
  from: Instant,
  halts: readonly Halt[],
  at: Instant,
): { readonly office: number; readonly applicant: number } {
  const applicant = halts
    .map((halt) => tally.between(Math.max(from, halt.from), Math.min(halt.to, at)))
    .reduce((sum, length) => sum + length, 0);
  return { office: tally.between(from, at) - applicant, applicant };
}
