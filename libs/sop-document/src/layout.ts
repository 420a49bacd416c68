import type { Locale } from '@loket/working-time';
import type { Face } from './text/face';

/** All lengths are millimetres; x counts from the left edge of the table, y from the top edge of its header. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** Lines of text in an area, `size` high and 1.2 × `size` apart, in the middle of the area's height. */
export interface TextPlace extends Area {
  readonly lines: readonly string[];
  readonly size: number;
  readonly align: 'left' | 'centre';
  readonly weight?: 'bold';
  /** Reads from bottom to top. */
  readonly turned?: true;
}

/** One of the symbols of PermenPANRB 35/2012; `pentagon` is the connector between pages. */
export interface ShapePlace extends Area {
  readonly id: string;
  readonly kind: 'capsule' | 'box' | 'diamond' | 'pentagon';
  /** Key of its row and of the executor in whose column it stands; a pentagon has neither. */
  readonly row?: string;
  readonly executor?: string;
  readonly text?: TextPlace;
}

/** An arrow, or its part on one page. */
export interface ArrowPlace {
  /** For a decision's arrow, `row/outcome`. */
  readonly link: string;
  /** The shapes it joins; of an arrow to another page, one is a pentagon. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly label?: TextPlace;
}

export type ColumnKind = 'no' | 'activity' | 'executor' | 'completeness' | 'time' | 'output' | 'remark';

export interface ColumnPlace {
  readonly kind: ColumnKind;
  /** Key of the executor of a column under Pelaksana. */
  readonly executor?: string;
  readonly x: number;
  readonly width: number;
}

export interface CellPlace extends TextPlace {
  readonly column: Exclude<ColumnKind, 'executor'>;
}

export interface RowPlace {
  readonly key: string;
  readonly no: string;
  readonly top: number;
  readonly height: number;
  readonly cells: readonly CellPlace[];
}

/** A heading and the columns it stands over. */
export interface HeadPlace extends TextPlace {
  readonly columns: number;
  readonly rows: number;
}

export interface PagePlace {
  /** The page's rows told in words, for those who do not see the chart. */
  readonly told: string;
  /** From the top of the header to the end of the table. */
  readonly height: number;
  readonly rows: readonly RowPlace[];
  /** The total row, on the last page of a table that states one. */
  readonly total?: {
    readonly top: number;
    readonly height: number;
    readonly label: TextPlace;
    readonly time: TextPlace;
  };
  readonly shapes: readonly ShapePlace[];
  readonly arrows: readonly ArrowPlace[];
}

/** The flow table of an SOP-AP document with a place for everything on it. */
export interface SopLayout {
  readonly locale: Locale;
  readonly face: Face;
  readonly title: string;
  readonly width: number;
  readonly columns: readonly ColumnPlace[];
  /** Stands at the top of every page. */
  readonly head: { readonly height: number; readonly upper: number; readonly cells: readonly HeadPlace[] };
  readonly pages: readonly PagePlace[];
  /** Length of an arrow's head. */
  readonly arrowHead: number;
}
