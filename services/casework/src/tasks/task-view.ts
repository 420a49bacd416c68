import { type Actor, type TaskOutcome, type TaskView } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { type Outcome, type Sop, type Step, type Text, findStep, getStep } from '@loket/sop';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { attachmentsOf } from '../cases/attachments';
import { deliveriesOf, openedAt } from '../cases/deliveries';
import { enteredIn } from '../cases/entered';
import { type CaseFacts, collectCase, presentCase } from '../cases/case-view';
import { CONFIG, type Config } from '../config';
import { findCase } from '../transitions/case-row';
import { breaksFourEyes, entriesAsked } from './check-decision';
import { stepInTurn } from './step-in-turn';
import { type TaskRow, getTask } from './task-row';

/** The page an officer works a case on. */
@Injectable()
export class TaskViews {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async get(taskId: string, actor: Actor): Promise<TaskView> {
    const { task, facts, told } = await inTransaction(this.source, async () => {
      const found = await getTask(taskId, actor);
      const kase = await findCase(found.case_id);
      if (kase === undefined) throw new Error(`Task ${taskId} has no case`);
      const told = { deliveries: await deliveriesOf(kase), openedAt: await openedAt(kase.id) };
      return { task: found, facts: await collectCase(kase), told };
    });
    return { ...this.viewOf(task, facts, actor), ...told, case: await presentCase(facts, this.agencies) };
  }

  private viewOf(task: TaskRow, facts: CaseFacts, actor: Actor): Omit<TaskView, 'case' | 'deliveries' | 'openedAt'> {
    const { sop, kase, view, writings } = facts;
    const listed = getStep(sop, task.step);
    const step = stepInTurn(listed, task, kase.position);
    const missing = view.documents.filter((each) => each.required && each.verdict === null).length;
    const rejected = view.documents.filter((each) => each.verdict === 'rejected').length;
    const fourEyes = breaksFourEyes({ step, deciders: kase.position?.deciders ?? {}, actor: actor.accountId });
    const ui = this.config.TEMPORAL_UI_URL;
    return {
      taskId: task.id,
      step: task.step,
      visit: task.visit,
      open: task.closed_at === null,
      row: sop.steps.indexOf(listed) + 1,
      rows: sop.steps.length,
      activity: step.activity,
      assigneeId: task.assignee,
      assigneeName: task.assignee_name,
      mine: task.assignee === actor.accountId,
      fourEyesHint: (step.fourEyesWith ?? []).length > 0,
      outcomes: outcomesOf(step, facts, missing + rejected, rejected, fourEyes),
      next: nextOf(sop, step),
      missingVerdicts: missing,
      rejectedVerdicts: rejected,
      entered: enteredIn(kase, sop),
      writings,
      attachments: attachmentsOf(kase, sop),
      historyUrl: ui === undefined ? null : `${ui}/namespaces/${this.config.TEMPORAL_NAMESPACE}/workflows/${kase.id}`,
    };
  }
}

function outcomesOf(
  step: Step,
  { kase }: CaseFacts,
  withoutPositive: number,
  rejected: number,
  fourEyes: boolean,
): TaskOutcome[] {
  return inOrderOfTone(step).map(([key, outcome]) => ({
    key,
    label: outcome.label,
    reason: outcome.reason ?? null,
    tone: toneOf(outcome),
    possible:
      !fourEyes &&
      !(outcome.needsAllVerdicts === true && withoutPositive > 0) &&
      !(outcome.reason === 'per-document' && rejected === 0),
    entries: entriesAsked(outcome, kase.snapshot.authority).map(({ key: entry, kind, label }) => ({
      key: entry,
      kind,
      label,
    })),
  }));
}

const tones = ['positive', 'neutral', 'grave'] as const;
const toneOf = ({ tone }: Outcome): TaskOutcome['tone'] => tone ?? 'neutral';

/** The positive outcome first: a definition comes out of its jsonb column with its keys in another order. */
const inOrderOfTone = ({ outcomes }: Step): [string, Outcome][] =>
  Object.entries(outcomes).toSorted(([, one], [, other]) => tones.indexOf(toneOf(one)) - tones.indexOf(toneOf(other)));

/** Where the positive outcome leads, in words. */
function nextOf(sop: Sop, step: Step): Text | null {
  const leadsTo = inOrderOfTone(step)[0]?.[1].leadsTo ?? '';
  return findStep(sop, leadsTo)?.title ?? sop.endings.find((each) => each.key === leadsTo)?.label ?? null;
}
