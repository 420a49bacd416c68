import { create } from 'qrcode';

/** A QR code as its dark runs, row by row: place of the row, of the first module, and how many follow. */
export interface QrRuns {
  /** Modules on each side. */
  readonly size: number;
  readonly runs: readonly (readonly [row: number, from: number, length: number])[];
}

/** Level Q stays readable when a quarter of a poster is dirty or torn. */
export function qrRuns(text: string): QrRuns {
  const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules;
  const runs: [number, number, number][] = [];
  for (let row = 0; row < size; row += 1) {
    let from = 0;
    while (from < size) {
      let to = from;
      while (to < size && data[row * size + to] === 1) to += 1;
      if (to > from) runs.push([row, from, to - from]);
      from = to + 1;
    }
  }
  return { size, runs };
}
