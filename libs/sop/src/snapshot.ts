export { findStep, firstStep, getStep } from './find-step';
export { snapshotOf, workflowTypeOf } from './snapshot-of';
export type { LetterSnapshot, OutcomeSnapshot, SopSnapshot, StepSnapshot } from './sop-snapshot';
