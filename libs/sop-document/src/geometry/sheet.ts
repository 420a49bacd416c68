import type { Face } from '../text/face';

/** The paper a chart is laid on: A4 landscape, page by page, or one sheet as long as the table. */
export interface Sheet {
  readonly face: Face;
  /** Width of the table; one sheet grows with the number of executors. */
  readonly width: number;
  /** The narrowest a column under Pelaksana may be, where the sheet can grow. */
  readonly narrowest?: number;
  /** Room for the table on one page. */
  readonly height: number;
  /** Size of the table's letters. */
  readonly size: number;
  readonly headSize: number;
}

const SIZES = { width: 277, size: 2.8, headSize: 2.6 };

/** 297 × 210 less the margins, the heading above the table and the footer. */
export const printedSheet: Sheet = { ...SIZES, face: 'serif', height: 172 };

export const oneSheet: Sheet = { ...SIZES, face: 'sans', narrowest: 14, height: Number.POSITIVE_INFINITY };

/** Distance of the lines of a text, in sizes. */
export const LEADING = 1.2;
/** Between a cell's border and its text. */
export const PADDING = 1;
