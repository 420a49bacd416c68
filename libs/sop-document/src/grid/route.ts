import { BucketQueue } from './bucket-queue';
import {
  ASIDE,
  BEND,
  type Course,
  SHARED_EXIT,
  STRETCH,
  costOfArriving,
  costOfLeaving,
  costOfMeeting,
  costOfSharing,
  courseOf,
} from './costs';
import { type Direction, ahead, directions, isVertical, opposite } from './direction';
import { type Crossing, type Grid, centreOf, edgeRow, keyOf } from './grid';
import type { Leg } from './leg';
import { type Traffic, arrivingAt } from './traffic';

interface Head {
  readonly at: Crossing;
  readonly direction: Direction;
  readonly cost: number;
  readonly before: Head | undefined;
}

/** The cheapest way of an arrow through the channels and vacant squares: short, with few bends, away from others. */
export class Router {
  private readonly shapeAt: ReadonlyMap<number, string>;

  constructor(
    private readonly grid: Grid,
    private readonly traffic: Traffic,
  ) {
    this.shapeAt = new Map([...grid.squares].map(([shape, square]) => [keyOf(centreOf(square)), shape]));
  }

  /** The crossings from one end to the other. Throws when there is no way, which no grid with channels can cause. */
  route({ link, from, to }: Leg): readonly Crossing[] {
    const course = courseOf(this.rowOf(from), this.rowOf(to));
    const queue = new BucketQueue<Head>();
    const queueUp = (head: Head) => queue.push(head.cost + this.leastTo(to, head.at), head);
    for (const head of this.beginnings(from, course)) queueUp(head);
    const settled = new Set<number>();
    for (let head = queue.pop(); head !== undefined; head = queue.pop()) {
      // Before it is settled: an arrow may come back to the shape it left.
      if (this.isArrived(head, to)) return crossingsOf(head);
      const state = keyOf(head.at) * directions.length + directions.indexOf(head.direction);
      if (settled.has(state)) continue;
      settled.add(state);
      for (const next of this.steps(head, to, course)) queueUp(next);
    }
    throw new Error(`No way for the arrow "${link.id}"`);
  }

  /** What the rest of the way costs at least. */
  private leastTo(to: Leg['to'], { i, j }: Crossing): number {
    if (typeof to !== 'string') return STRETCH * Math.abs(edgeRow(to.edge, this.grid) - j);
    const centre = this.centre(to);
    return STRETCH * (Math.abs(centre.i - i) + Math.abs(centre.j - j));
  }

  private rowOf(end: Leg['from']): number {
    if (typeof end !== 'string') return edgeRow(end.edge, this.grid);
    return this.centre(end).j;
  }

  private centre(shape: string): Crossing {
    const square = this.grid.squares.get(shape);
    if (square === undefined) throw new Error(`The shape "${shape}" has no square`);
    return centreOf(square);
  }

  private *beginnings(from: Leg['from'], course: Course): Generator<Head> {
    if (typeof from === 'string') {
      const at = this.centre(from);
      for (const direction of directions) {
        const others = this.traffic.at(from, direction, 'out');
        const against = this.traffic.at(from, direction, 'in');
        const cost = costOfLeaving(course, direction) + SHARED_EXIT * others + costOfMeeting(direction, against);
        yield { at, direction, cost, before: undefined };
      }
      return;
    }
    const j = edgeRow(from.edge, this.grid);
    for (let i = 0; i <= 2 * this.grid.columns; i += 1)
      yield {
        at: { i, j },
        direction: from.edge === 'above' ? 'down' : 'up',
        cost: asideOf(i, from.near),
        before: undefined,
      };
  }

  private isArrived({ at, before }: Head, to: Leg['to']): boolean {
    if (before === undefined) return false;
    return typeof to === 'string' ? this.shapeAt.get(keyOf(at)) === to : at.j === edgeRow(to.edge, this.grid);
  }

  private *steps(head: Head, to: Leg['to'], course: Course): Generator<Head> {
    for (const direction of directions) {
      const isBend = direction !== head.direction;
      // A shape is left straight, and nothing turns on its heel.
      if (isBend && (head.before === undefined || direction === opposite[head.direction])) continue;
      const at = ahead(head.at, direction);
      const arrival = this.arrivalAt(at, direction, to, course);
      if (arrival === undefined) continue;
      const sharing = costOfSharing(head.at, direction, this.traffic.on(head.at, at));
      yield {
        at,
        direction,
        cost: head.cost + STRETCH + (isBend ? BEND : 0) + sharing + arrival,
        before: head,
      };
    }
  }

  /** What it costs to come there; undefined where nothing may. */
  private arrivalAt(at: Crossing, direction: Direction, to: Leg['to'], course: Course): number | undefined {
    const { columns, bands } = this.grid;
    if (at.i < 0 || at.i > 2 * columns) return undefined;
    if (at.j < 0 || at.j > 2 * bands) {
      const leaves = typeof to !== 'string' && isVertical(direction) && at.j === edgeRow(to.edge, this.grid);
      return leaves ? asideOf(at.i, to.near) : undefined;
    }
    const shape = this.shapeAt.get(keyOf(at));
    if (shape === undefined) return 0;
    if (shape !== to) return undefined;
    const side = arrivingAt(direction);
    const others = this.traffic.at(shape, side, 'out') + this.traffic.at(shape, side, 'in');
    return costOfArriving(course, direction) + costOfMeeting(side, others);
  }
}

const asideOf = (i: number, column: number): number => Math.abs(i - (2 * column + 1)) * ASIDE;

function crossingsOf(last: Head): readonly Crossing[] {
  const path: Crossing[] = [];
  for (let head: Head | undefined = last; head !== undefined; head = head.before) path.unshift(head.at);
  return path;
}
