import type { LetterKind, Outcome, Sop, Step } from './sop';
import type { LetterSnapshot, OutcomeSnapshot, SopSnapshot, StepSnapshot } from './sop-snapshot';

/** The only maker of snapshots; a case keeps the one it started with. */
export const snapshotOf = (sop: Sop): SopSnapshot => ({
  service: sop.service,
  code: sop.code,
  runsOn: sop.runsOn,
  authority: sop.authority,
  steps: sop.steps.map(stepSnapshot),
  endings: sop.endings.map(({ key }) => key),
  letters: sop.letters.map(letterSnapshot),
});

const stepSnapshot = ({ key, executor, office, within, fourEyesWith, outcomes }: Step): StepSnapshot => ({
  key,
  executor,
  office,
  ...(within && { within: { kind: within.kind, budget: within.budget } }),
  ...(fourEyesWith?.length && { fourEyesWith: [...fourEyesWith] }),
  outcomes: Object.fromEntries(Object.entries(outcomes).map(([name, outcome]) => [name, outcomeSnapshot(outcome)])),
});

const outcomeSnapshot = ({ leadsTo, needsAllVerdicts }: Outcome): OutcomeSnapshot => ({
  leadsTo,
  ...(needsAllVerdicts && { needsAllVerdicts: true }),
});

const letterSnapshot = ({ key, whenAuthority }: LetterKind): LetterSnapshot => ({
  key,
  ...(whenAuthority && { whenAuthority }),
});
