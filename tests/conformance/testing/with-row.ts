import type { Sop, Step } from '@loket/sop';

/** The table with one of its rows changed. */
export const withRow = (sop: Sop, key: string, change: Partial<Step>): Sop => ({
  ...sop,
  steps: sop.steps.map((step) => (step.key === key ? { ...step, ...change } : step)),
});
