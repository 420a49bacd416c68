import type { Run } from '../grid/runs';
import { labelText } from './label-text';
import type { Draft, PagePlan } from './page-plan';

/** Free ends of a line beside the label that stands over it. */
const CLEAR = 1;

/**
 * How wide each channel should be for the outcomes that are written between two neighbouring shapes, such as a return to
 * the applicant beside the verifier.
 */
export function labelRooms(plans: readonly PagePlan[], { flow, sheet }: Draft, column: number): readonly number[] {
  const rooms = Array.from({ length: flow.columns.length + 1 }, () => 0);
  for (const { routes, standing, runs } of plans)
    for (const { leg } of routes) {
      const { label } = leg.link;
      if (label === undefined || typeof leg.from !== 'string' || typeof leg.to !== 'string') continue;
      const [from, to] = [standing.grid.squares.get(leg.from), standing.grid.squares.get(leg.to)];
      if (!from || !to || from.band !== to.band || Math.abs(from.column - to.column) !== 1) continue;
      const channel = Math.max(from.column, to.column);
      const { width } = labelText(label, column, sheet);
      // Where another arrow runs across, through the middle, the label stands on one side of it.
      const isCrossed = runs.some((run) => run.vertical && run.line === 2 * channel && spans(run, 2 * from.band + 1));
      rooms[channel] = Math.max(rooms[channel] ?? 0, (isCrossed ? 2 : 1) * (width + CLEAR));
    }
  return rooms;
}

const spans = ({ low, high }: Run, line: number): boolean => low < line && line < high;
