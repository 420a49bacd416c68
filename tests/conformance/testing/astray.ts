import type { Sop } from '@loket/sop';
import type { Expectation, ExpectedOutcome } from '../expectation/expectation';

/*
 * The head's return leads to the ministry's verification, in the text and in the definition alike. Only the workflow
 * of the registration, which is code, knows better: it waits for the provincial verification.
 */

export const returningToRow2 = (expectation: Expectation): Expectation => ({
  ...expectation,
  rows: expectation.rows.map((row) => ({ ...row, outcomes: row.outcomes.map(toRow2) })),
});

const toRow2 = (outcome: ExpectedOutcome): ExpectedOutcome =>
  outcome.leadsTo.to === 'row' && outcome.leadsTo.no === '1'
    ? { ...outcome, leadsTo: { to: 'row', no: '2' } }
    : outcome;

export const returningToMinistry = (sop: Sop): Sop => ({
  ...sop,
  steps: sop.steps.map((step) => {
    const { return: back } = step.outcomes;
    if (step.key !== 'approval' || back === undefined) return step;
    return { ...step, outcomes: { ...step.outcomes, return: { ...back, leadsTo: 'ministry-verification' } } };
  }),
});
