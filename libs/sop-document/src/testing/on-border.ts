import { capsuleRadius, outline } from '../geometry/border';
import type { Point, ShapePlace } from '../layout';

const NEAR = 0.01;

/** Whether a point lies on the border of a shape, reckoned from the shape's equation. */
export function isOnBorder(point: Point, shape: ShapePlace): boolean {
  if (shape.kind === 'capsule') return Math.abs(distanceToCapsule(point, shape)) < NEAR;
  const corners = outline(shape);
  return corners.some((from, index) => isOnStretch(point, from, corners[(index + 1) % corners.length] ?? from));
}

/** Signed distance to a rectangle with round corners: negative inside. */
function distanceToCapsule({ x, y }: Point, shape: ShapePlace): number {
  const radius = capsuleRadius(shape);
  const across = Math.abs(x - shape.x - shape.width / 2) - (shape.width / 2 - radius);
  const down = Math.abs(y - shape.y - shape.height / 2) - (shape.height / 2 - radius);
  return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
}

function isOnStretch(point: Point, from: Point, to: Point): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const there = Math.hypot(point.x - from.x, point.y - from.y);
  const onward = Math.hypot(to.x - point.x, to.y - point.y);
  return Math.abs(there + onward - length) < NEAR;
}
