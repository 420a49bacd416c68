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
  for (const { routes, standing } of plans)
    for (const { leg } of routes) {
      const { label } = leg.link;
      if (label === undefined || typeof leg.from !== 'string' || typeof leg.to !== 'string') continue;
      const [from, to] = [standing.grid.squares.get(leg.from), standing.grid.squares.get(leg.to)];
      if (!from || !to || from.band !== to.band || Math.abs(from.column - to.column) !== 1) continue;
      const channel = Math.max(from.column, to.column);
      rooms[channel] = Math.max(rooms[channel] ?? 0, labelText(label, column, sheet).width + CLEAR);
    }
  return rooms;
}
