import type { SlaState, TimelineEntry } from '@loket/contracts';
import type { Sop, Step, Text } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';

/** One visit of a step, from the tasks and the clock that ran with it. */
export interface StepVisit {
  readonly step: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  readonly dueAt: Date | null;
  readonly sla: string;
  readonly officeName: string;
}

/** The applicant's timeline: each row of the SOP table in order, with when it was and who has it now. */
export function timelineOf(kase: CaseRow, sop: Sop, visits: readonly StepVisit[]): TimelineEntry[] {
  const present = kase.position?.step ?? null;
  const presentRow = sop.steps.findIndex((each) => each.key === present);
  return sop.steps.map((step, row) => {
    const ofStep = visits.filter((each) => each.step === step.key);
    const first = ofStep[0];
    const last = ofStep.at(-1);
    const isNow = step.key === present;
    const isDone = !isNow && last !== undefined && (presentRow === -1 || row < presentRow);
    if (step.executor === 'applicant') return filed(kase, step);
    return {
      step: step.key,
      title: step.title,
      state: isNow ? 'now' : isDone ? 'done' : 'ahead',
      enteredAt: first?.openedAt.toISOString() ?? null,
      leftAt: isNow ? null : (last?.closedAt?.toISOString() ?? null),
      dueAt: isNow ? (kase.due_at?.toISOString() ?? null) : (last?.dueAt?.toISOString() ?? null),
      sla: slaOf(isNow ? kase.sla : (last?.sla ?? 'none'), isNow, last),
      outcome: last?.outcome == null ? null : toldOf(step, last.outcome),
      office: isNow && kase.position?.holder === 'applicant' ? null : (last?.officeName ?? null),
      standardDays: step.within?.kind === 'days' ? step.within.budget : null,
      returns: returnsOf(step, ofStep),
    };
  });
}

/** A row that the applicant did by filing. */
const filed = (kase: CaseRow, { key, title }: Step): TimelineEntry => ({
  ...{ step: key, title, state: 'done', sla: 'none', outcome: null, office: null, standardDays: null, returns: [] },
  ...{ enteredAt: kase.submitted_at.toISOString(), leftAt: kase.submitted_at.toISOString(), dueAt: null },
});

const toldOf = (step: Step, outcome: string): Text | null =>
  step.outcomes[outcome]?.told ?? step.outcomes[outcome]?.label ?? null;

const returnsOf = (step: Step, visits: readonly StepVisit[]): TimelineEntry['returns'] =>
  visits.flatMap(({ outcome, closedAt }, index) =>
    outcome === null || closedAt === null || step.outcomes[outcome]?.leadsTo !== 'applicant'
      ? []
      : [
          {
            returnedAt: closedAt.toISOString(),
            resubmittedAt: visits[index + 1]?.openedAt.toISOString() ?? null,
            ...(step.outcomes[outcome]?.reply && { asked: true }),
          },
        ],
  );

function slaOf(stored: string, isNow: boolean, visit: StepVisit | undefined): SlaState {
  const known: readonly SlaState[] = ['running', 'warned', 'overdue', 'escalated', 'stopped'];
  const state = known.find((each) => each === stored);
  if (isNow || visit === undefined) return state ?? 'none';
  if (visit.dueAt === null || visit.closedAt === null) return 'none';
  return visit.closedAt <= visit.dueAt ? 'met' : 'missed';
}
