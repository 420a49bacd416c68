export { type CaseActivities, type LetterOrder, REFUSED_BY_SERVICE } from './activities';
export { type CaseRun, type Letter, type StepResult, followCase } from './case-run';
export { remindOfMissingReports } from './office-round';
