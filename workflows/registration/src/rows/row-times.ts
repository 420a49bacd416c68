import type { StandardTime } from '@loket/sop';

/** The standard times of the rows that officers decide. */
export interface RowTimes {
  readonly province: StandardTime;
  readonly ministry: StandardTime;
  readonly approval: StandardTime;
}
