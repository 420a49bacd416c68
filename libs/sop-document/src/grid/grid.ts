/**
 * The chart on squared paper. Uneven lines are the centres of columns and of bands, where shapes stand; even lines are
 * the channels between them, where arrows run. Column c has the centre 2c + 1, band b the centre 2b + 1.
 */
export interface Square {
  readonly column: number;
  readonly band: number;
}

export interface Grid {
  readonly columns: number;
  readonly bands: number;
  /** Where each shape stands, by its id. */
  readonly squares: ReadonlyMap<string, Square>;
}

/** A crossing of two lines: `i` counts across, `j` down. Rows −1 and 2 · bands + 1 are where arrows leave the page. */
export interface Crossing {
  readonly i: number;
  readonly j: number;
}

/** More than the bands of any table. */
const ROWS = 4096;

/** A number that no other crossing has. */
export const keyOf = ({ i, j }: Crossing): number => i * ROWS + j + 1;

export const centreOf = ({ column, band }: Square): Crossing => ({ i: 2 * column + 1, j: 2 * band + 1 });

/** Above the first band or below the last one: where an arrow comes from, or goes to, another page. */
export type Edge = 'above' | 'below';

export const edgeRow = (edge: Edge, { bands }: Pick<Grid, 'bands'>): number => (edge === 'above' ? -1 : 2 * bands + 1);
