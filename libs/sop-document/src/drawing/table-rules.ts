import type { PagePlace, Point, SopLayout } from '../layout';

type Rule = readonly [Point, Point];

/** The lines of the table on one page. */
export function tableRules({ width, columns, head }: SopLayout, { rows, total, height }: PagePlace): readonly Rule[] {
  const across = (y: number, from = 0, to = width): Rule => [
    { x: from, y },
    { x: to, y },
  ];
  const down = (x: number, from: number, to: number): Rule => [
    { x, y: from },
    { x, y: to },
  ];
  const end = total?.top ?? height;
  const split = head.cells.filter(({ rows: spanned, y }) => spanned === 1 && y === 0);
  return [
    ...[0, head.height, height].map((y) => across(y)),
    ...split.map(({ x, width: over }) => across(head.upper, x, x + over)),
    ...rows.slice(1).map(({ top }) => across(top)),
    ...(total ? [across(total.top)] : []),
    ...[0, width].map((x) => down(x, 0, height)),
    ...columns.slice(1).map(({ x }) => down(x, split.some(isWithin(x)) ? head.upper : 0, end)),
    ...(total ? [down(total.time.x, end, height), down(total.time.x + total.time.width, end, height)] : []),
  ];
}

const isWithin =
  (x: number) =>
  (cell: { readonly x: number; readonly width: number }): boolean =>
    x > cell.x + 0.001 && x < cell.x + cell.width - 0.001;
