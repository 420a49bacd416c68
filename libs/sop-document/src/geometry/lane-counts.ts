import type { Lanes } from '../grid/lanes';

/** How many lanes each channel needs, by its number; `vertical` channels lie beside columns, others between bands. */
export function laneCounts(lanes: Lanes, vertical: boolean, channels: number): readonly number[] {
  const counts = Array.from({ length: channels }, () => 0);
  for (const [run, lane] of lanes)
    if (run.vertical === vertical && run.line % 2 === 0)
      counts[run.line / 2] = Math.max(counts[run.line / 2] ?? 0, lane + 1);
  return counts;
}

/** How far the outermost lane lies from the middle of each column or band, in lanes. */
export function outermostLanes(lanes: Lanes, vertical: boolean, count: number): readonly number[] {
  const outermost = Array.from({ length: count }, () => 0);
  for (const [run, lane] of lanes)
    if (run.vertical === vertical && run.line % 2 !== 0) {
      const place = (run.line - 1) / 2;
      outermost[place] = Math.max(outermost[place] ?? 0, Math.abs(lane));
    }
  return outermost;
}
