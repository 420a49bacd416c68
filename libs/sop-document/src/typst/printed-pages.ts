import { arrowHead } from '../drawing/figures';
import { tableRules } from '../drawing/table-rules';
import { capsuleRadius, outline } from '../geometry/border';
import type { HeadPlace, PagePlace, Point, ShapePlace, SopLayout, TextPlace } from '../layout';

type Pair = readonly [number, number];

/** A page of the flow table, as the Typst template draws it: millimetres from the table's upper left corner. */
export interface PrintedPage {
  readonly told: string;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly number[];
  readonly head: readonly HeadPlace[];
  readonly headRows: Pair;
  /** The lines of the table. */
  readonly rules: readonly (readonly Pair[])[];
  /** Heights and texts of the rows below the heading; a row without texts holds pentagons. */
  readonly rows: readonly { readonly height: number; readonly texts: readonly (TextPlace | null)[] }[];
  readonly total: PagePlace['total'] | null;
  readonly rounds: readonly { readonly at: Pair; readonly size: Pair; readonly radius: number }[];
  readonly figures: readonly (readonly Pair[])[];
  readonly lines: readonly (readonly Pair[])[];
  readonly heads: readonly (readonly Pair[])[];
  readonly labels: readonly TextPlace[];
  readonly words: readonly TextPlace[];
}

export const printedPages = (layout: SopLayout): readonly PrintedPage[] =>
  layout.pages.map((page) => printedPage(layout, page));

function printedPage(layout: SopLayout, page: PagePlace): PrintedPage {
  const { width, columns, head, arrowHead: length } = layout;
  const { shapes, arrows } = page;
  const rounds = shapes.filter(({ kind }) => kind === 'box' || kind === 'capsule');
  const figures = shapes.filter(({ kind }) => kind === 'diamond' || kind === 'pentagon');
  return {
    ...{ told: page.told, width, height: page.height, columns: columns.map((column) => column.width) },
    head: head.cells,
    headRows: [head.upper, head.height - head.upper],
    rules: tableRules(layout, page).map((rule) => rule.map(pair)),
    rows: rowsWithStrips({ columns, head }, page),
    total: page.total ?? null,
    rounds: rounds.map((shape) => ({
      ...{ at: [shape.x, shape.y], size: [shape.width, shape.height] },
      radius: shape.kind === 'capsule' ? capsuleRadius(shape) : 0,
    })),
    figures: figures.map((shape: ShapePlace) => outline(shape).map(pair)),
    lines: arrows.map(({ points }) => points.map(pair)),
    heads: arrows.map(({ points }) => arrowHead(points, length).map(pair)),
    labels: arrows.flatMap(({ label }) => (label ? [label] : [])),
    words: shapes.flatMap(({ text }) => (text ? [text] : [])),
  };
}

/** The strips of the pentagons are rows without texts. */
function rowsWithStrips({ columns, head }: Pick<SopLayout, 'columns' | 'head'>, page: PagePlace): PrintedPage['rows'] {
  const strip = (height: number): PrintedPage['rows'] =>
    height > 0.001 ? [{ height, texts: columns.map(() => null) }] : [];
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  const end = page.total?.top ?? page.height;
  return [
    ...strip((first?.top ?? head.height) - head.height),
    ...page.rows.map(({ height, cells }) => ({
      height,
      texts: columns.map(({ kind }) => cells.find(({ column }) => column === kind) ?? null),
    })),
    ...strip(end - (last ? last.top + last.height : end)),
  ];
}

const pair = ({ x, y }: Point): Pair => [x, y];
