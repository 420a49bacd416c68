import { type Sop, numberedRows } from '@loket/sop';
import { outline } from '../geometry/border';
import { overlap, stretch } from '../geometry/overlap';
import { LEADING } from '../geometry/sheet';
import { outcomeLinkId } from '../flow/links-of';
import { mainId } from '../flow/row-of';
import type { ArrowPlace, PagePlace, Point, ShapePlace, SopLayout, TextPlace } from '../layout';
import { widthOf } from '../text/face';
import { isOnBorder } from './on-border';

const NEAR = 0.01;

/** Everything about a layout that breaks a rule of the drawing; empty for a good one. */
export const faultsOfLayout = (sop: Sop, layout: SopLayout): readonly string[] => [
  ...rowFaults(sop, layout),
  ...outcomeFaults(sop, layout),
  ...pentagonFaults(layout),
  ...layout.pages.flatMap((page) => [
    ...shapeFaults(layout, page),
    ...arrowFaults(page),
    ...sharedStretches(page),
    ...textFaults(layout, page),
  ]),
];

function rowFaults(sop: Sop, { pages, head }: SopLayout): readonly string[] {
  const printed = pages.flatMap(({ rows }) => rows.map(({ key, no }) => `${no} ${key}`));
  const wanted = numberedRows(sop.steps).map(({ no, step }) => `${no} ${step.key}`);
  return [
    ...(printed.join() === wanted.join() ? [] : [`rows ${printed.join()} instead of ${wanted.join()}`]),
    ...pages.flatMap(({ rows }) => (rows[0] && rows[0].top >= head.height - NEAR ? [] : ['no room for the heading'])),
  ];
}

/** Each outcome of a printed row has one way: one arrow, or two that a pair of pentagons joins. */
function outcomeFaults(sop: Sop, { pages }: SopLayout): readonly string[] {
  const arrows = pages.flatMap((page) => page.arrows);
  return numberedRows(sop.steps).flatMap(({ step }) =>
    Object.keys(step.outcomes).flatMap((name) => {
      const link = outcomeLinkId(step.key, name);
      const own = arrows.filter((arrow) => arrow.link === link);
      const begins = own.filter(({ from }) => from === mainId(step.key));
      const arrives = own.filter(({ to }) => !to.includes('@'));
      const joined = own.length === 1 || (own.length === 2 && own.some(({ to }) => to.includes('@')));
      return begins.length === 1 && arrives.length === 1 && joined ? [] : [`${link} has ${own.length} arrows`];
    }),
  );
}

function pentagonFaults({ pages }: SopLayout): readonly string[] {
  const letters = new Map<string, Set<PagePlace>>();
  for (const page of pages)
    for (const { kind, text } of page.shapes)
      if (kind === 'pentagon') {
        const letter = text?.lines.join() ?? '';
        letters.set(letter, (letters.get(letter) ?? new Set()).add(page));
      }
  const count = pages.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'pentagon')).length;
  const single = [...letters].filter(([letter, on]) => letter === '' || on.size !== 2).map(([letter]) => letter);
  return single.length === 0 && count === 2 * letters.size ? [] : [`pentagons without a pair: ${single.join()}`];
}

function shapeFaults({ columns }: SopLayout, { rows, shapes, height }: PagePlace): readonly string[] {
  return shapes.flatMap((shape, index) => {
    const column = columns.find(({ executor }) => executor !== undefined && executor === shape.executor);
    const row = rows.find(({ key }) => key === shape.row);
    const place =
      shape.kind === 'pentagon'
        ? { x: columns[2]?.x ?? 0, width: chartWidth(columns), top: 0, height }
        : { x: column?.x ?? Infinity, width: column?.width ?? 0, top: row?.top ?? Infinity, height: row?.height ?? 0 };
    const inside =
      shape.x >= place.x - NEAR &&
      shape.x + shape.width <= place.x + place.width + NEAR &&
      shape.y >= place.top - NEAR &&
      shape.y + shape.height <= place.top + place.height + NEAR;
    const others = shapes.slice(index + 1).filter((other) => overlap(outline(shape), outline(other), NEAR));
    return [
      ...(inside ? [] : [`${shape.id} leaves its cell`]),
      ...others.map((other) => `${shape.id} lies on ${other.id}`),
    ];
  });
}

const chartWidth = (columns: SopLayout['columns']): number =>
  columns.filter(({ kind }) => kind === 'executor').reduce((sum, { width }) => sum + width, 0);

function arrowFaults({ shapes, arrows }: PagePlace): readonly string[] {
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
function sharedStretches({ arrows }: PagePlace): readonly string[] {
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

function textFaults({ face, head }: SopLayout, { rows, shapes, total }: PagePlace): readonly string[] {
  const texts: readonly TextPlace[] = [
    ...head.cells,
    ...rows.flatMap(({ cells }) => cells),
    ...shapes.flatMap(({ text }) => (text ? [text] : [])),
    ...(total ? [total.label, total.time] : []),
  ];
  return texts.flatMap(({ lines, size, weight, width, height, turned }) => {
    const [along, across] = turned ? [height, width] : [width, height];
    const wide = lines.filter((line) => widthOf(line, size, face, weight) > along + NEAR);
    const tall = lines.length * size * LEADING > across + NEAR;
    return [...wide.map((line) => `"${line}" is wider than its cell`), ...(tall ? [`"${lines.join(' ')}" is too tall`] : [])];
  });
}
