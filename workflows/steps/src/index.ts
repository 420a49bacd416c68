export { type CaseActivities, type LetterOrder, REFUSED_BY_SERVICE } from './activities';
export { type CaseRun, type Letter, type StepResult, openCase } from './case-run';
