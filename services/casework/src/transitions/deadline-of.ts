import type { Position } from '@loket/case-flow';
import type { SlaState } from '@loket/contracts';
import { PROMISE } from '@loket/sop';
import { type ClockRow, stands } from './clock-row';

/** The deadline a case shows, and when it wants to be woken. */
export interface CaseDeadline {
  /** The clock that tells how urgent the case is; none where no clock runs. */
  readonly leading: ClockRow | undefined;
  readonly dueAt: Date | null;
  readonly sla: SlaState;
  /** The clock whose threshold is next, and when that is. */
  readonly waking: ClockRow | undefined;
  readonly wakeAt: Date | null;
  /** When the whole service is promised; null while the applicant has the file. */
  readonly promisedAt: Date | null;
  /** Until when the applicant, who has the file, can respond; null where nothing limits it. */
  readonly respondBy: Date | null;
}

/** The row's own clock leads; without one, the clock among the office's others that is due first. */
export function deadlineOf(position: Position, open: readonly ClockRow[]): CaseDeadline {
  const ofOffice = open.filter(({ party }) => party === 'office');
  const leading =
    ofOffice.find(({ key }) => key === position.step) ??
    ofOffice.filter(runs).toSorted(byDue)[0] ??
    ofOffice.find(stands);
  const waking = open.filter(({ wake_at }) => wake_at !== null).toSorted(byWake)[0];
  return {
    leading,
    dueAt: leading?.due_at ?? null,
    sla:
      leading === undefined ? 'none' : leading.sla === 'running' && leading.due_at === null ? 'stopped' : leading.sla,
    waking,
    wakeAt: waking?.wake_at ?? null,
    promisedAt: open.find(({ key }) => key === PROMISE)?.due_at ?? null,
    respondBy: respondBy(position, open),
  };
}

/** Until when the applicant, who has the file, can respond by these clocks. */
export const respondBy = (position: Position | null, clocks: readonly ClockRow[]): Date | null =>
  position?.holder === 'applicant'
    ? (clocks
        .filter(({ party, ended_at }) => party === 'applicant' && ended_at === null)
        .filter(runs)
        .toSorted(byDue)[0]?.due_at ?? null)
    : null;

const runs = (clock: ClockRow): boolean => clock.due_at !== null;
const byDue = (one: ClockRow, other: ClockRow): number => (one.due_at?.getTime() ?? 0) - (other.due_at?.getTime() ?? 0);
const byWake = (one: ClockRow, other: ClockRow): number =>
  (one.wake_at?.getTime() ?? 0) - (other.wake_at?.getTime() ?? 0);
