import type { SlaState, TimelineEntry } from '@loket/contracts';
import { type Sop, type Step, type Text, isOwnRow } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';

/** One visit of a step, from the tasks and the clock that ran with it. */
export interface StepVisit {
  readonly step: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  /** How the row was left where nobody decided: its time was over, or the applicant withdrew. */
  readonly left: { readonly by: 'time' | 'withdrawal'; readonly outcome: string; readonly at: string } | null;
  readonly dueAt: Date | null;
  readonly sla: string;
  readonly officeName: string;
}

/** The applicant's timeline: each row of the SOP table in order, with when it was and who has it now. */
export function timelineOf(kase: CaseRow, sop: Sop, visits: readonly StepVisit[]): TimelineEntry[] {
  const present = kase.position?.step ?? null;
  const presentRow = sop.steps.findIndex((each) => each.key === present);
  const isTold = ({ key, aside }: Step) =>
    aside === undefined || key === present || visits.some(({ step }) => step === key);
  return sop.steps.filter(isTold).map((step) => {
    const row = sop.steps.indexOf(step);
    const isOwn = isOwnRow(sop, step.key);
    if (step.executor === 'applicant' && !isOwn) return filed(kase, step);
    const ofStep = visits.filter((each) => each.step === step.key);
    const first = ofStep[0];
    const last = ofStep.at(-1);
    const isNow = step.key === present;
    const isDone = !isNow && last !== undefined && (presentRow === -1 || row < presentRow || step.aside === true);
    const withApplicant = isOwn || (isNow && kase.position?.holder === 'applicant');
    const outcome = last?.left?.outcome ?? last?.outcome;
    return {
      step: step.key,
      title: step.title,
      state: isNow ? 'now' : isDone ? 'done' : 'ahead',
      party: isOwn ? 'applicant' : 'office',
      enteredAt: first?.openedAt.toISOString() ?? null,
      leftAt: isNow ? null : leftAt(last),
      dueAt: isNow && !isOwn ? (kase.due_at?.toISOString() ?? null) : (last?.dueAt?.toISOString() ?? null),
      sla: isOwn ? slaOfOwn(last) : slaOf(isNow ? kase.sla : (last?.sla ?? 'none'), isNow, last),
      outcome: outcome == null ? null : toldOf(step, outcome),
      leftBy: isNow ? null : (last?.left?.by ?? null),
      office: withApplicant ? null : (last?.officeName ?? null),
      standardDays: step.within?.kind === 'days' ? step.within.budget : null,
      returns: returnsOf(step, ofStep),
    };
  });
}

/** A row that the applicant did by filing. */
const filed = (kase: CaseRow, { key, title }: Step): TimelineEntry => ({
  ...{ step: key, title, state: 'done', sla: 'none', outcome: null, office: null, standardDays: null, returns: [] },
  ...{ enteredAt: kase.submitted_at.toISOString(), leftAt: kase.submitted_at.toISOString(), dueAt: null },
  ...{ party: 'applicant', leftBy: null },
});

const leftAt = (visit: StepVisit | undefined): string | null =>
  visit?.left == null ? (visit?.closedAt?.toISOString() ?? null) : new Date(visit.left.at).toISOString();

/** An applicant is never late: their time lapses. */
const slaOfOwn = (visit: StepVisit | undefined): SlaState => (visit?.left?.by === 'time' ? 'lapsed' : 'none');

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
  if (visit.closedAt > visit.dueAt) return 'missed';
  if (!isUndone(visit)) return 'met';
  return visit.closedAt < visit.dueAt ? 'none' : 'missed';
}

/** Nobody did what the row asks: it was left by its time or taken back, rather than sent back before that. */
const isUndone = ({ left, closedAt }: StepVisit): boolean =>
  left !== null && closedAt?.getTime() === new Date(left.at).getTime();
