export type { CaseActivities, LetterOrder } from './activities';
export { type CaseRun, type Letter, type StepResult, openCase } from './case-run';
export { REFUSED_BY_SERVICE } from './record';
