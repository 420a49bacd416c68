import type { Sop } from '@loket/sop';
import type { SopLayout } from '../layout';
import { arrowFaults, sharedStretches } from './rules/arrow-faults';
import { outcomeFaults, rowFaults } from './rules/row-faults';
import { pentagonFaults, shapeFaults } from './rules/shape-faults';
import { textFaults } from './rules/text-faults';

/** Everything about a layout that breaks a rule of the drawing; empty for a good one. */
export const faultsOfLayout = (sop: Sop, layout: SopLayout): readonly string[] => [
  ...rowFaults(sop, layout),
  ...outcomeFaults(sop, layout),
  ...pentagonFaults(layout),
  ...layout.pages.flatMap((page) => [
    ...shapeFaults(layout, page),
    ...arrowFaults(page),
    ...sharedStretches(page),
    ...textFaults(layout, page),
  ]),
];
