import type { Sop } from '@loket/sop';
import type { Expectation, ExpectedOutcome } from '../expectation/expectation';

/*
 * The head's return leads to the ministry's verification, in the text and in the definition alike. Only the workflow
 * of the registration, which is code, knows better: it waits for the provincial verification.
 */

export const returningToRow4 = (expectation: Expectation): Expectation => ({
  ...expectation,
  rows: expectation.rows.map((row) => ({ ...row, outcomes: row.outcomes.map(toRow4) })),
});

const toRow4 = (outcome: ExpectedOutcome): ExpectedOutcome =>
  outcome.name === 'Kembalikan ke verifikator' ? { ...outcome, leadsTo: { to: 'row', no: '4' } } : outcome;

export const returningToMinistry = (sop: Sop): Sop => ({
  ...sop,
  steps: sop.steps.map((step) => {
    const { return: back } = step.outcomes;
    if (step.key !== 'approval' || back === undefined) return step;
    return { ...step, outcomes: { ...step.outcomes, return: { ...back, leadsTo: 'ministry-verification' } } };
  }),
});
