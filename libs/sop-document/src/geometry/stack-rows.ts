import type { RowBands } from '../grid/stand-shapes';

/** What decides how high the rows of a page are. */
export interface RowMeasures {
  readonly rows: readonly RowBands[];
  /** Height of each row's tallest text, padding included. */
  readonly texts: readonly number[];
  /** Height of each band's tallest shape. */
  readonly bands: readonly number[];
  /** Lanes of each channel; channel b lies above band b. */
  readonly lanes: readonly number[];
}

/** Where the rows of a page, their bands and the lanes between them lie. */
export interface StackedRows {
  readonly rows: readonly { readonly top: number; readonly height: number }[];
  readonly bandCentres: readonly number[];
  readonly bottom: number;
  laneY(channel: number, lane: number): number;
}

const PITCH = 1.6;
/** From a shape to the next lane or border: room for an arrow's head and a short label. */
const GAP = 2.6;
/** From a row's border to the next lane. */
const EDGE = 1.5;

const depthOf = (lanes: number): number => Math.max(0, lanes - 1) * PITCH;

/** Stacks the rows from `top` downwards. */
export function stackRows({ rows, texts, bands, lanes }: RowMeasures, top: number): StackedRows {
  const bandCentres: number[] = [];
  const channelTops: number[] = [];
  let y = top;
  const stacked = rows.map(({ first, end }, index) => {
    const rowTop = y;
    const needed = heightOf({ first, end }, bands, lanes);
    const height = Math.max(needed, texts[index] ?? 0);
    y += EDGE;
    channelTops[first] = y;
    y += depthOf(lanes[first] ?? 0) + headroom(lanes[first] ?? 0) + (height - needed) / 2;
    for (let band = first; band < end; band += 1) {
      const tall = bands[band] ?? 0;
      bandCentres[band] = y + tall / 2;
      y += tall + GAP;
      channelTops[band + 1] = y;
      if (band < end - 1) y += depthOf(lanes[band + 1] ?? 0) + between(lanes[band + 1] ?? 0);
    }
    y = rowTop + height;
    return { top: rowTop, height };
  });
  return {
    rows: stacked,
    bandCentres,
    bottom: y,
    laneY: (channel, lane) => (channelTops[channel] ?? y) + lane * PITCH,
  };

  function heightOf(row: RowBands, talls: readonly number[], counts: readonly number[]): number {
    const isLast = row.end === talls.length;
    let height = EDGE + depthOf(counts[row.first] ?? 0) + headroom(counts[row.first] ?? 0);
    for (let band = row.first; band < row.end; band += 1) {
      height += (talls[band] ?? 0) + GAP;
      const below = counts[band + 1] ?? 0;
      if (band < row.end - 1) height += depthOf(below) + between(below);
      else if (isLast && below > 0) height += depthOf(below) + EDGE;
    }
    return height;
  }
}

const headroom = (lanes: number): number => (lanes > 0 ? GAP : GAP - EDGE);
const between = (lanes: number): number => (lanes > 0 ? GAP : 0.8);
