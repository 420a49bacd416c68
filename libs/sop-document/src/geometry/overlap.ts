import type { Area, Point } from '../layout';

/** Whether the open insides of two convex figures have a point in common; touching is not overlapping. */
export function overlap(one: readonly Point[], other: readonly Point[], tolerance = 0.001): boolean {
  return [one, other].every((figure) =>
    figure.every((corner, index) => {
      const next = figure[(index + 1) % figure.length] ?? corner;
      const axis = { x: next.y - corner.y, y: corner.x - next.x };
      const length = Math.hypot(axis.x, axis.y);
      if (length === 0) return true;
      const [low, high] = shadow(one, axis, length);
      const [from, to] = shadow(other, axis, length);
      return low < to - tolerance && from < high - tolerance;
    }),
  );
}

const shadow = (figure: readonly Point[], axis: Point, length: number): readonly [number, number] => {
  const places = figure.map(({ x, y }) => (x * axis.x + y * axis.y) / length);
  return [Math.min(...places), Math.max(...places)];
};

export const corners = ({ x, y, width, height }: Area): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** A straight stretch of a line as a figure of this thickness. */
export function stretch(from: Point, to: Point, thickness = 0.01): readonly Point[] {
  const half = thickness / 2;
  const [x, y] = [Math.min(from.x, to.x) - half, Math.min(from.y, to.y) - half];
  return corners({ x, y, width: Math.abs(to.x - from.x) + thickness, height: Math.abs(to.y - from.y) + thickness });
}
