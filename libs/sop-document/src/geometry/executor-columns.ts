import type { TableColumns } from './table-columns';

/** Where the columns under Pelaksana and the lanes between them run. */
export interface ExecutorColumns {
  readonly cells: readonly { readonly x: number; readonly width: number; readonly centre: number }[];
  /** x of a lane of a channel; channel v lies to the left of column v. */
  laneX(channel: number, lane: number): number;
}

/** How many lanes a channel holds, and how wide it should be for what is written in it. */
export interface Channel {
  readonly lanes: number;
  readonly room: number;
}

const WIDEST_PITCH = 1.7;

/** Spreads the columns so that every lane has its own x beside the rule between them, and none touches a shape. */
export function executorColumns(table: TableColumns, channels: readonly Channel[]): ExecutorColumns {
  const count = channels.length - 1;
  const { pad, shape } = table;
  const lanes = channels.reduce((sum, channel) => sum + channel.lanes, 0);
  const room = table.executors - count * (shape + 2 * pad);
  const pitch = lanes === 0 ? WIDEST_PITCH : Math.min(WIDEST_PITCH, room / lanes);
  const margin = margins(channels, pitch, pad, room - lanes * pitch);
  const leftOfRule = (channel: number): number => {
    const all = channels[channel]?.lanes ?? 0;
    return channel === 0 ? 0 : channel === count ? all : Math.floor(all / 2);
  };
  const rightOfRule = (channel: number): number => (channels[channel]?.lanes ?? 0) - leftOfRule(channel);
  const beforeShape = (column: number): number => rightOfRule(column) * pitch + pad + (margin[column] ?? 0);
  const afterShape = (column: number): number => leftOfRule(column + 1) * pitch + pad + (margin[column + 1] ?? 0);
  const least = Array.from({ length: count }, (_, column) => beforeShape(column) + shape + afterShape(column));
  let x = table.executorsFrom;
  const cells = levelled(least, table.executors).map((width, column) => {
    const spare = (width - (least[column] ?? width)) / 2;
    const cell = { x, width, centre: x + beforeShape(column) + spare + shape / 2 };
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

/** What each side of a channel gets on top for its writing, as far as there is room. */
function margins(channels: readonly Channel[], pitch: number, pad: number, room: number): readonly number[] {
  const wanted = channels.map((channel) => Math.max(0, channel.room - channel.lanes * pitch - 2 * pad));
  const total = wanted.reduce((sum, each) => sum + each, 0);
  const share = total === 0 ? 0 : Math.min(1, Math.max(0, room) / total);
  return wanted.map((each) => (each * share) / 2);
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
