import type { LetterKind, Sop } from './sop';
import type { LetterSnapshot, OutcomeSnapshot, SopSnapshot, StepSnapshot } from './sop-snapshot';
import type { Outcome, Step } from './step';
import { outcomesByTime } from './time-limits';

/** The only maker of snapshots; a case keeps the one it started with. */
export const snapshotOf = (sop: Sop): SopSnapshot => ({
  service: sop.service,
  code: sop.code,
  runsOn: sop.runsOn,
  authority: sop.authority,
  steps: sop.steps.slice(sop.steps.findIndex(isBehindFiling)).map(stepSnapshot),
  endings: sop.endings.map(({ key }) => key),
  ...(sop.withdrawal && { withdrawal: sop.withdrawal }),
  letters: sop.letters.map(letterSnapshot),
});

const isBehindFiling = ({ executor }: Step): boolean => executor !== 'applicant';

/** The workflow type that runs cases of this table: a table that runs as data goes by its service's key. */
export const workflowTypeOf = ({ runsOn, service }: Pick<SopSnapshot, 'runsOn' | 'service'>): string =>
  runsOn === 'table' ? service : runsOn;

const stepSnapshot = (step: Step): StepSnapshot => {
  const { key, executor, initials, office, act, letter, fourEyesWith, outcomes } = step;
  const byTime = outcomesByTime(step);
  return {
    key,
    executor,
    office,
    ...(initials?.length && { initials: [...initials] }),
    ...(act && { act }),
    ...(letter !== undefined && { letter }),
    ...(fourEyesWith?.length && { fourEyesWith: [...fourEyesWith] }),
    ...(byTime.length > 0 && { byTime }),
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([name, outcome]) => [name, outcomeSnapshot(outcome)])),
  };
};

const outcomeSnapshot = ({ leadsTo, needsAllVerdicts, once }: Outcome): OutcomeSnapshot => ({
  leadsTo,
  ...(needsAllVerdicts && { needsAllVerdicts: true }),
  ...(once && { once }),
});

const letterSnapshot = ({ key, whenAuthority }: LetterKind): LetterSnapshot => ({
  key,
  ...(whenAuthority && { whenAuthority }),
});
