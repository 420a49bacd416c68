import type { Point, ShapePlace } from '../layout';

type Outline = Pick<ShapePlace, 'kind' | 'x' | 'y' | 'width' | 'height'>;

/** Radius of a capsule's ends. */
export const capsuleRadius = ({ width, height }: Pick<Outline, 'width' | 'height'>): number =>
  Math.min(height / 2, width / 2, 3);

/** The point of a shape's border that is met on the way from `towards`, along the straight line of an arrow's end. */
export function borderPoint(shape: Outline, towards: Point, vertical: boolean): Point {
  const centre = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  if (vertical) {
    const reach = reachAt(shape, Math.abs(towards.x - centre.x), shape.width / 2, shape.height / 2);
    return { x: towards.x, y: centre.y + Math.sign(towards.y - centre.y) * reach };
  }
  const reach = reachAt(shape, Math.abs(towards.y - centre.y), shape.height / 2, shape.width / 2);
  return { x: centre.x + Math.sign(towards.x - centre.x) * reach, y: towards.y };
}

/** Half the shape's extent at a distance `aside` from its axis. */
function reachAt(shape: Outline, aside: number, halfAcross: number, halfAlong: number): number {
  if (shape.kind === 'diamond') return halfAlong * (1 - aside / halfAcross);
  if (shape.kind !== 'capsule') return halfAlong;
  const radius = capsuleRadius(shape);
  const beyond = Math.max(0, aside - (halfAcross - radius));
  return halfAlong - radius + Math.sqrt(radius * radius - beyond * beyond);
}

/** The corners of a shape; a capsule's ends are taken as square. */
export function outline({ kind, x, y, width, height }: Outline): readonly Point[] {
  const [right, bottom] = [x + width, y + height];
  if (kind === 'diamond')
    return [
      { x: x + width / 2, y },
      { x: right, y: y + height / 2 },
      { x: x + width / 2, y: bottom },
      { x, y: y + height / 2 },
    ];
  if (kind === 'pentagon')
    return [
      { x, y },
      { x: right, y },
      { x: right, y: y + height * 0.6 },
      { x: x + width / 2, y: bottom },
      { x, y: y + height * 0.6 },
    ];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ];
}
