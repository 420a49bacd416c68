import type { Clock } from '@loket/working-time';

/** Where a standard time comes from; printed beside it. */
export type Provenance = 'source' | 'law' | 'local default';

/** A standard time. Days are working days of the office that holds the step (design: working time, rule 2). */
export interface StandardTime {
  readonly kind: Clock['kind'];
  readonly budget: number;
  readonly provenance: Provenance;
  /** The clause, or how the source's words were read. */
  readonly basis?: string;
}
