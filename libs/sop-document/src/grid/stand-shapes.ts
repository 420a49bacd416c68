import type { FlowRow, FlowShape } from '../flow/flow';
import type { Grid, Square } from './grid';

/** The bands of one row, from the first to before `end`. */
export interface RowBands {
  readonly first: number;
  readonly end: number;
}

export interface Standing {
  readonly grid: Grid;
  readonly shapes: readonly FlowShape[];
  /** In the order of the rows. */
  readonly rows: readonly RowBands[];
}

/** Gives every shape of these rows a square: in its executor's column, in as few bands as the row needs. */
export function standShapes(rows: readonly FlowRow[], columns: readonly { readonly key: string }[]): Standing {
  const squares = new Map<string, Square>();
  const bandsOfRows: RowBands[] = [];
  const columnOf = (executor: string) => columns.findIndex(({ key }) => key === executor);
  let first = 0;
  for (const row of rows) {
    const taken = new Set<string>();
    let end = first;
    const stand = (shape: FlowShape, from: number): number => {
      const column = columnOf(shape.executor);
      let band = from;
      while (taken.has(`${column} ${band}`)) band += 1;
      taken.add(`${column} ${band}`);
      squares.set(shape.id, { column, band });
      end = Math.max(end, band + 1);
      return band;
    };
    let band = row.start ? stand(row.start, first) + 1 : first;
    for (const shape of row.line) band = stand(shape, band);
    if (row.correction) stand(row.correction, band);
    for (const end of row.ends) stand(end, band + 1);
    bandsOfRows.push({ first, end });
    first = end;
  }
  const shapes = rows.flatMap(({ start, line, correction, ends }) =>
    [start, ...line, correction, ...ends].filter((shape) => shape !== undefined),
  );
  return { grid: { columns: columns.length, bands: first, squares }, shapes, rows: bandsOfRows };
}
