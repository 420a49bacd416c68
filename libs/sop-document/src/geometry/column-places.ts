import type { Executor } from '@loket/sop';
import type { ColumnKind, ColumnPlace } from '../layout';
import type { ExecutorColumns } from './executor-columns';
import type { TableColumns } from './table-columns';

/** All columns from left to right. */
export function columnPlaces(
  executors: readonly Executor[],
  { text, executors: width, executorsFrom }: TableColumns,
  { cells }: ExecutorColumns,
): readonly ColumnPlace[] {
  const place = (kind: Exclude<ColumnKind, 'executor'>, x: number): ColumnPlace => ({ kind, x, width: text[kind] });
  const after = executorsFrom + width;
  const chart = executors.flatMap(({ key }, index): ColumnPlace[] => {
    const cell = cells[index];
    return cell ? [{ kind: 'executor', executor: key, x: cell.x, width: cell.width }] : [];
  });
  return [
    place('no', 0),
    place('activity', text.no),
    ...chart,
    place('completeness', after),
    place('time', after + text.completeness),
    place('output', after + text.completeness + text.time),
    place('remark', after + text.completeness + text.time + text.output),
  ];
}
