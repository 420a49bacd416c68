import type { ColumnKind } from '../layout';
import type { Sheet } from './sheet';

type TextColumn = Exclude<ColumnKind, 'executor'>;

/** Widths of the table's columns before the chart is drawn. */
export interface TableColumns {
  readonly width: number;
  readonly text: Readonly<Record<TextColumn, number>>;
  /** All columns under Pelaksana together, and where they begin. */
  readonly executors: number;
  readonly executorsFrom: number;
  /** Width of the shapes. */
  readonly shape: number;
  /** Least distance of a shape from a lane beside it. */
  readonly pad: number;
}

const NUMBER = 8;
const WIDEST_COLUMN = 22;
const MOST_FOR_EXECUTORS = 157;
const WIDEST_SHAPE = 12;

/** The more executors, the narrower their columns, their shapes and the texts beside them. */
export function tableColumns(count: number, sheet: Sheet): TableColumns {
  const fitting = Math.min(MOST_FOR_EXECUTORS, count * WIDEST_COLUMN);
  const rest = sheet.width - NUMBER - fitting;
  const executors = Math.max(fitting, count * (sheet.narrowest ?? 0));
  const column = executors / count;
  const text = {
    no: NUMBER,
    activity: rest * 0.31,
    completeness: rest * 0.28,
    time: rest * 0.14,
    output: rest * 0.17,
    remark: rest * 0.1,
  };
  return {
    ...{ width: NUMBER + rest + executors, text, executors, executorsFrom: NUMBER + text.activity },
    shape: Math.min(WIDEST_SHAPE, column * 0.68),
    pad: Math.min(2.2, column * 0.1),
  };
}
