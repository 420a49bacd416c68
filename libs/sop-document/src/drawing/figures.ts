import { capsuleRadius, outline } from '../geometry/border';
import type { Point, ShapePlace } from '../layout';

/** A number with no more digits than a drawing needs. */
export const mm = (value: number): string => String(Math.round(value * 100) / 100);

export const points = (corners: readonly Point[]): string => corners.map(({ x, y }) => `${mm(x)},${mm(y)}`).join(' ');

/** A shape as SVG. */
export function figure(shape: ShapePlace): string {
  const { kind, x, y, width, height } = shape;
  if (kind === 'diamond' || kind === 'pentagon') return `<polygon points="${points(outline(shape))}"/>`;
  const radius = kind === 'capsule' ? ` rx="${mm(capsuleRadius(shape))}"` : '';
  return `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}"${radius}/>`;
}

/** The three corners of the head of an arrow that ends at the last of these points. */
export function arrowHead(along: readonly Point[], length: number): readonly Point[] {
  const [end, before] = along.toReversed();
  if (end === undefined || before === undefined) return [];
  const way = { x: Math.sign(end.x - before.x), y: Math.sign(end.y - before.y) };
  const base = { x: end.x - way.x * length, y: end.y - way.y * length };
  const half = length * 0.4;
  return [
    end,
    { x: base.x + way.y * half, y: base.y + way.x * half },
    { x: base.x - way.y * half, y: base.y - way.x * half },
  ];
}
