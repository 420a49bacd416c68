import { type Direction, opposite } from './direction';
import { type Crossing, keyOf } from './grid';

/** A number for the stretch from a crossing to the next one, either way. */
const between = (one: Crossing, other: Crossing): number =>
  2 * Math.min(keyOf(one), keyOf(other)) + Number(one.i === other.i);

/** What earlier arrows already use, so that later ones keep away from it. */
export class Traffic {
  private readonly stretches = new Map<number, number>();
  private readonly sides = new Map<string, number>();

  on(one: Crossing, other: Crossing): number {
    return this.stretches.get(between(one, other)) ?? 0;
  }

  at(shape: string, side: Direction, way: 'out' | 'in'): number {
    return this.sides.get(`${shape} ${side} ${way}`) ?? 0;
  }

  add(path: readonly Crossing[], from: string | undefined, to: string | undefined): void {
    path.slice(1).forEach((crossing, index) => {
      const before = path[index];
      if (before === undefined) return;
      const key = between(before, crossing);
      this.stretches.set(key, (this.stretches.get(key) ?? 0) + 1);
    });
    const [first, second] = path;
    const [last, before] = path.toReversed();
    if (from !== undefined && first && second) this.use(from, sideTowards(first, second), 'out');
    if (to !== undefined && last && before) this.use(to, sideTowards(last, before), 'in');
  }

  private use(shape: string, side: Direction, way: 'out' | 'in'): void {
    this.sides.set(`${shape} ${side} ${way}`, this.at(shape, side, way) + 1);
  }
}

const sideTowards = (from: Crossing, to: Crossing): Direction =>
  to.i > from.i ? 'right' : to.j > from.j ? 'down' : to.i < from.i ? 'left' : 'up';

/** The side of a shape at which an arrow arrives that runs in this direction. */
export const arrivingAt = (direction: Direction): Direction => opposite[direction];
