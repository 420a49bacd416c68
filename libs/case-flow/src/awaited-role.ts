import type { StepSnapshot } from '@loket/sop/snapshot';
import type { Position } from './position';

type Row = Pick<StepSnapshot, 'executor' | 'initials'>;

/** The executor whose initial (paraf) is awaited before the row can be decided, if one is. */
export const awaitedInitial = ({ initials = [] }: Row, { initialled = 0 }: Position): string | undefined =>
  initials[initialled];

/** The executor whose turn it is at a row. */
export const awaitedRole = (row: Row, position: Position): string => awaitedInitial(row, position) ?? row.executor;
