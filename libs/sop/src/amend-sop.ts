import type { Executor, Sop } from './sop';
import type { SlaPolicy } from './sop-clock';
import type { StandardTime } from './standard-time';
import type { Step } from './step';

/** A standard time without its provenance, which is the amendment's. */
export type AmendedTime = Pick<StandardTime, 'kind' | 'budget'>;

/** What an office changes in one row; what is left out stays. */
export interface RowAmendment {
  readonly within?: AmendedTime;
  readonly executor?: string;
  readonly completeness?: readonly string[];
  readonly initials?: readonly string[];
}

/** An office's own edition of a table: other times, executors, completeness, an added initial (paraf), thresholds. */
export interface TableAmendment {
  /** The decree by which the office amends its table. */
  readonly legalBasis: string;
  readonly rows: Readonly<Record<string, RowAmendment>>;
  /** Columns that the table did not have. */
  readonly executors?: readonly Executor[];
  readonly promise?: AmendedTime;
  readonly statedTotal?: AmendedTime;
  readonly sla?: SlaPolicy;
}

/** When an amendment was signed and from when it holds, as dates YYYY-MM-DD, and how many came before it, plus one. */
export interface Revision {
  readonly number: number;
  readonly revisedOn: string;
  readonly effectiveOn: string;
}

/**
 * The table as amended. A time that stays what it was keeps its provenance. Rows that the table does not have are
 * ignored here; `checkAmendment` names them and says whether the result can be used.
 */
export const amendSop = (base: Sop, amendment: TableAmendment, revision: Revision): Sop => ({
  ...base,
  executors: [...base.executors, ...(amendment.executors ?? [])],
  steps: base.steps.map((step) => amendRow(step, rowOf(amendment, step.key), amendment.legalBasis)),
  ...(amendment.promise && { promise: amendTime(base.promise, amendment.promise, amendment.legalBasis) }),
  ...(amendment.statedTotal && {
    statedTotal: amendTime(base.statedTotal, amendment.statedTotal, amendment.legalBasis),
  }),
  ...(amendment.sla && { sla: { ...base.sla, ...amendment.sla } }),
  legalBasis: base.legalBasis.includes(amendment.legalBasis)
    ? base.legalBasis
    : [...base.legalBasis, amendment.legalBasis],
  identity: {
    ...base.identity,
    revision: revision.number,
    revisedOn: revision.revisedOn,
    effectiveOn: revision.effectiveOn,
  },
});

const rowOf = ({ rows }: TableAmendment, key: string): RowAmendment | undefined =>
  Object.hasOwn(rows, key) ? rows[key] : undefined;

const amendRow = (step: Step, change: RowAmendment | undefined, basis: string): Step => ({
  ...step,
  ...(change?.within && { within: amendTime(step.within, change.within, basis) }),
  ...(change?.executor && { executor: change.executor }),
  ...(change?.completeness && { completeness: change.completeness }),
  ...(change?.initials && { initials: change.initials }),
});

const amendTime = (base: StandardTime | undefined, { kind, budget }: AmendedTime, basis: string): StandardTime =>
  base?.kind === kind && base.budget === budget ? base : { kind, budget, provenance: 'local default', basis };
