import type { Sop } from './sop';
import type { SlaPolicy } from './sop-clock';
import type { StandardTime } from './standard-time';
import type { Step } from './step';

/** What an office changes in one row; what is left out stays. */
export interface RowAmendment {
  readonly within?: Pick<StandardTime, 'kind' | 'budget'>;
  readonly executor?: string;
  readonly completeness?: readonly string[];
  readonly initials?: readonly string[];
}

/** An office's own edition of a table: other times, executors, completeness, an added initial (paraf), thresholds. */
export interface TableAmendment {
  /** The decree by which the office amends its table. */
  readonly legalBasis: string;
  readonly rows: Readonly<Record<string, RowAmendment>>;
  readonly promise?: Pick<StandardTime, 'kind' | 'budget'>;
  readonly statedTotal?: Pick<StandardTime, 'kind' | 'budget'>;
  readonly sla?: SlaPolicy;
}

/** When an amendment was signed and from when it holds, as dates YYYY-MM-DD, and how many came before it, plus one. */
export interface Revision {
  readonly number: number;
  readonly revisedOn: string;
  readonly effectiveOn: string;
}

/**
 * The table as amended; rows that the table does not have are ignored here and named by the caller. `faultsOf` says
 * whether the result can be used.
 */
export const amendSop = (base: Sop, amendment: TableAmendment, revision: Revision): Sop => ({
  ...base,
  steps: base.steps.map((step) => amendRow(step, amendment.rows[step.key], amendment.legalBasis)),
  ...(amendment.promise && { promise: localTime(amendment.promise, amendment.legalBasis) }),
  ...(amendment.statedTotal && { statedTotal: localTime(amendment.statedTotal, amendment.legalBasis) }),
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

const amendRow = (step: Step, change: RowAmendment | undefined, basis: string): Step => ({
  ...step,
  ...(change?.within && { within: localTime(change.within, basis) }),
  ...(change?.executor && { executor: change.executor }),
  ...(change?.completeness && { completeness: change.completeness }),
  ...(change?.initials && { initials: change.initials }),
});

const localTime = ({ kind, budget }: Pick<StandardTime, 'kind' | 'budget'>, basis: string): StandardTime => ({
  kind,
  budget,
  provenance: 'local default',
  basis,
});
