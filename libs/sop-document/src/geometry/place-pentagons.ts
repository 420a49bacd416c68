import type { Point } from '../layout';
import { PENTAGON, STRIP_EDGE } from './strip-height';

/** An arrow that reaches the edge of the rows at `x`. */
export interface Passage {
  readonly link: string;
  readonly x: number;
}

export interface PlacedPentagon {
  readonly link: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From the pentagon's border to where the arrow meets the rows. */
  readonly points: readonly Point[];
}

interface Strip {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly edge: 'above' | 'below';
}

/** Stands the pentagons of one strip side by side, each as near to its arrow's lane as the others let it. */
export function placePentagons(passages: readonly Passage[], strip: Strip): readonly PlacedPentagon[] {
  const sorted = passages.toSorted((one, other) => one.x - other.x);
  const slot = Math.min(slotFor(sorted), strip.width / Math.max(1, sorted.length));
  const width = Math.min(PENTAGON, slot * 0.85);
  const centres = spread(
    sorted.map(({ x }) => x),
    slot,
    strip.left + slot / 2,
    strip.left + strip.width - slot / 2,
  );
  const turns = turnsOf(sorted, centres);
  const y = strip.edge === 'below' ? strip.top + strip.height - STRIP_EDGE - PENTAGON : strip.top + STRIP_EDGE;
  return sorted.map(({ link, x }, index) => {
    const centre = centres[index] ?? x;
    const room = strip.height - PENTAGON - STRIP_EDGE;
    const depth = (room * ((turns[index] ?? 0) + 1)) / (sorted.length + 1);
    const rowsAt = strip.edge === 'below' ? strip.top : strip.top + strip.height;
    const turnAt = strip.edge === 'below' ? rowsAt + depth : rowsAt - depth;
    const port = { x: centre, y: strip.edge === 'below' ? y : y + PENTAGON };
    const straight = Math.abs(centre - x) < 0.01;
    const points = straight ? [port] : [port, { x: centre, y: turnAt }, { x, y: turnAt }];
    return { link, x: centre - width / 2, y, width, height: PENTAGON, points };
  });
}

const ROOMY = PENTAGON + 0.7;
const TIGHT = 3.2;

/** Rather smaller pentagons than arrows that turn aside for a hair's breadth. */
const slotFor = (sorted: readonly Passage[]): number =>
  sorted.slice(1).reduce((slot, { x }, index) => {
    const gap = x - (sorted[index]?.x ?? 0);
    return gap >= TIGHT ? Math.min(slot, gap) : slot;
  }, ROOMY);

/** Moves places apart until none is nearer to the next than `slot`, in their order. */
function spread(places: readonly number[], slot: number, low: number, high: number): readonly number[] {
  const spaced: number[] = [];
  for (const place of places) spaced.push(Math.max(place, low, (spaced.at(-1) ?? -Infinity) + slot));
  let limit = high;
  for (let index = spaced.length - 1; index >= 0; index -= 1) {
    const moved = Math.min(spaced[index] ?? limit, limit);
    spaced[index] = moved;
    limit = moved - slot;
  }
  return spaced;
}

/** At which depth each arrow turns: of those that go right, the rightmost nearest to the rows, and so mirrored. */
function turnsOf(passages: readonly Passage[], centres: readonly number[]): readonly number[] {
  const turns = passages.map(() => 0);
  const goesRight = (index: number) => (centres[index] ?? 0) > (passages[index]?.x ?? 0);
  let depth = 0;
  for (let index = passages.length - 1; index >= 0; index -= 1) if (goesRight(index)) turns[index] = depth++;
  depth = 0;
  for (let index = 0; index < passages.length; index += 1) if (!goesRight(index)) turns[index] = depth++;
  return turns;
}
