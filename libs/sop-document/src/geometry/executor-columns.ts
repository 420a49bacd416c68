import type { TableColumns } from './table-columns';

/** Where the columns under Pelaksana and the lanes between them run. */
export interface ExecutorColumns {
  readonly cells: readonly { readonly x: number; readonly width: number; readonly centre: number }[];
  /** x of a lane of a channel; channel v lies to the left of column v. */
  laneX(channel: number, lane: number): number;
}

const WIDEST_PITCH = 1.7;

/** Spreads the columns so that every lane has its own x beside the rule between them, and none touches a shape. */
export function executorColumns(table: TableColumns, lanes: readonly number[]): ExecutorColumns {
  const count = lanes.length - 1;
  const { pad, shape } = table;
  const total = lanes.reduce((sum, each) => sum + each, 0);
  const room = table.executors - count * (shape + 2 * pad);
  const pitch = total === 0 ? WIDEST_PITCH : Math.min(WIDEST_PITCH, room / total);
  const leftOfRule = (channel: number): number => {
    const all = lanes[channel] ?? 0;
    return channel === 0 ? 0 : channel === count ? all : Math.floor(all / 2);
  };
  const rightOfRule = (channel: number): number => (lanes[channel] ?? 0) - leftOfRule(channel);
  const least = Array.from(
    { length: count },
    (_, column) => (rightOfRule(column) + leftOfRule(column + 1)) * pitch + shape + 2 * pad,
  );
  const widths = levelled(least, table.executors);
  let x = table.executorsFrom;
  const cells = widths.map((width, column) => {
    const spare = (width - (least[column] ?? width)) / 2;
    const cell = { x, width, centre: x + rightOfRule(column) * pitch + pad + spare + shape / 2 };
    x += width;
    return cell;
  });
  const ruleAt = (channel: number): number => cells[channel]?.x ?? x;
  return {
    cells,
    laneX: (channel, lane) => {
      const place = lane - leftOfRule(channel);
      return ruleAt(channel) + (place < 0 ? place : place + 1) * pitch;
    },
  };
}

/** Shares out what is left of `total` so that the narrow ones come up to one width first. */
function levelled(least: readonly number[], total: number): readonly number[] {
  const sorted = least.toSorted((one, other) => one - other);
  let left = total - least.reduce((sum, each) => sum + each, 0);
  let level = sorted[0] ?? 0;
  for (let count = 1; count <= sorted.length; count += 1) {
    const next = sorted[count] ?? Number.POSITIVE_INFINITY;
    const rise = Math.min(next - level, left / count);
    level += rise;
    left -= rise * count;
    if (left <= 0) break;
  }
  return least.map((each) => Math.max(each, level));
}
