import { outline } from '../../geometry/border';
import { overlap, stretch } from '../../geometry/overlap';
import type { ArrowPlace, PagePlace, Point, ShapePlace } from '../../layout';
import { isOnBorder } from '../on-border';
import { NEAR } from './near';

/** Each arrow runs straight from border to border, through no shape. */
export function arrowFaults({ shapes, arrows }: PagePlace): readonly string[] {
  return arrows.flatMap(({ link, from, to, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    const touches = (point: Point | undefined, id: string) => {
      const shape = shapes.find((each) => each.id === id);
      return point !== undefined && shape !== undefined && isOnBorder(point, shape);
    };
    return [
      ...(touches(first, from) ? [] : [`${link} does not begin on the border of ${from}`]),
      ...(touches(last, to) ? [] : [`${link} does not end on the border of ${to}`]),
      ...stretchesOf(points).flatMap(([start, end]) => [
        ...(start.x === end.x || start.y === end.y || isStraight(start, end) ? [] : [`${link} runs askew`]),
        ...shapes.filter((shape) => crosses(start, end, shape)).map(({ id }) => `${link} crosses ${id}`),
      ]),
    ];
  });
}

const isStraight = (from: Point, to: Point): boolean =>
  Math.abs(from.x - to.x) < NEAR || Math.abs(from.y - to.y) < NEAR;

const crosses = (from: Point, to: Point, shape: ShapePlace): boolean =>
  overlap(stretch(from, to, 0.001), outline(shape), NEAR);

const stretchesOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [[from, to] as const];
  });

/** Two arrows may cross, but not run on each other. */
export function sharedStretches({ arrows }: PagePlace): readonly string[] {
  return arrows.flatMap((one, index) =>
    arrows.slice(index + 1).flatMap((other) => (runTogether(one, other) ? [`${one.link} runs on ${other.link}`] : [])),
  );
}

const runTogether = (one: ArrowPlace, other: ArrowPlace): boolean =>
  stretchesOf(one.points).some(([a, b]) =>
    stretchesOf(other.points).some(([c, d]) => {
      const vertical = Math.abs(a.x - b.x) < NEAR && Math.abs(c.x - d.x) < NEAR && Math.abs(a.x - c.x) < NEAR;
      const level = Math.abs(a.y - b.y) < NEAR && Math.abs(c.y - d.y) < NEAR && Math.abs(a.y - c.y) < NEAR;
      const along = ({ x, y }: Point) => (vertical ? y : x);
      const low = Math.max(Math.min(along(a), along(b)), Math.min(along(c), along(d)));
      const high = Math.min(Math.max(along(a), along(b)), Math.max(along(c), along(d)));
      return (vertical || level) && high - low > NEAR;
    }),
  );
