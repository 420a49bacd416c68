import type { Position, RecordedTransition } from '@loket/case-flow';
import { type RowLimit, type Sop, isOwnRow, limitsAt } from '@loket/sop';
import type { CaseRow } from './case-row';
import { openClocksOf } from './clock-row';
import type { Reached } from './fire-thresholds';

/** A row's time that is over: what the workflow is told to do, and the instant at which it was over. */
export interface Lapse {
  readonly told: NonNullable<RecordedTransition['lapse']>;
  readonly at: Date;
}

/** Whether the applicant has a file that an officer's row sent back, rather than a row of their own to decide. */
export const isSentBack = (sop: Sop, position: Position | null): boolean =>
  position?.holder === 'applicant' && position.step !== null && !isOwnRow(sop, position.step);

/** What time does to the case where it stands, by each clock that limits it there. */
export const presentLimits = ({ position }: Pick<CaseRow, 'position'>, sop: Sop): readonly RowLimit[] =>
  position?.step == null ? [] : limitsAt(sop, position.step, isSentBack(sop, position));

/** The lapse that is the first among what has been reached, if one is. */
export function lapseAmong(kase: CaseRow, sop: Sop, reached: readonly Reached[]): Lapse | undefined {
  const limits = new Map(presentLimits(kase, sop).map(({ clock, outcome }) => [clock, outcome]));
  const over = reached.find(({ clock, threshold }) => limits.has(clock.key) && threshold.event === 'overdue');
  const outcome = over && limits.get(over.clock.key);
  if (over === undefined || outcome === undefined || kase.position?.step == null) return undefined;
  const { step, visit } = kase.position;
  return { told: { step, visit, outcome }, at: new Date(over.threshold.at) };
}

/** The clock by whose end the case is left now, and when it was over. Needs an open transaction. */
export async function presentLapse(kase: CaseRow, sop: Sop): Promise<{ readonly clock: string; readonly at: Date }> {
  const limits = presentLimits(kase, sop).map(({ clock }) => clock);
  const over = (await openClocksOf(kase.id)).flatMap(({ key, overdue_at }) =>
    limits.includes(key) && overdue_at !== null ? [{ clock: key, at: overdue_at }] : [],
  );
  // One that spans rows may have left an earlier row already; what leaves this one was over last.
  const latest = over.toSorted((one, other) => +one.at - +other.at).at(-1);
  if (latest === undefined) throw new Error(`No limit of case ${kase.id} is over`);
  return latest;
}
