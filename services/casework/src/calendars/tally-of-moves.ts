import type { Calendar } from '@loket/working-time';
import { type MovedClock, type Movement, type OpenClock, movedClocks, movementOf } from './moved-clocks';

const EXAMPLES = 10;

/** Counts how an amended calendar moves cases, one after the other, and keeps the few clocks that are due soonest. */
export class TallyOfMoves {
  openCases = 0;
  readonly cases: Record<Movement, number> = { earlier: 0, later: 0, unmoved: 0 };
  soonest: readonly MovedClock[] = [];

  constructor(private readonly amended: Calendar) {}

  /** All open clocks of one case. */
  add(clocks: readonly OpenClock[]): void {
    const moved = movedClocks(this.amended, clocks);
    this.openCases += 1;
    this.cases[movementOf(moved)] += 1;
    if (moved.length > 0) this.soonest = [...this.soonest, ...moved].toSorted(byNewDue).slice(0, EXAMPLES);
  }
}

const byNewDue = (one: MovedClock, other: MovedClock): number =>
  (one.newDue ?? Infinity) - (other.newDue ?? Infinity) || one.clock.id.localeCompare(other.clock.id);
