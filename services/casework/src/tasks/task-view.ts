import type { Actor, TaskView } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { type Sop, type Step, type Text, findStep, getStep } from '@loket/sop';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { inactiveSince } from '../accounts/inactive-accounts';
import { attachmentsOf } from '../cases/attachments';
import { deliveriesOf, openedAt } from '../cases/deliveries';
import { enteredIn } from '../cases/entered';
import { type CaseFacts, collectCase, presentCase } from '../cases/case-view';
import { CONFIG, type Config } from '../config';
import { RegisterRemarks } from '../register/register-remarks';
import { NamedOfficers } from '../teams/named-officers';
import { findCase } from '../transitions/case-row';
import { breaksFourEyes } from './check-decision';
import { draftOf } from './decision-drafts';
import { inOrderOfTone, outcomeViews } from './outcome-views';
import { stepInTurn } from './step-in-turn';
import { type TaskRow, getTask } from './task-row';

/** The page an officer works a case on. */
@Injectable()
export class TaskViews {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly remarks: RegisterRemarks,
    private readonly named: NamedOfficers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async get(taskId: string, actor: Actor): Promise<TaskView> {
    const { task, facts, told } = await inTransaction(this.source, async () => {
      const found = await getTask(taskId, actor);
      const kase = await findCase(found.case_id);
      if (kase === undefined) throw new Error(`Task ${taskId} has no case`);
      const told = {
        deliveries: await deliveriesOf(kase),
        openedAt: await openedAt(kase.id),
        applicantInactiveSince: await inactiveSince(kase.account_id),
        draft: await draftOf(found, actor),
      };
      const facts = await collectCase(kase);
      return { task: found, facts, told: { ...told, entered: await enteredIn(kase, facts.sop) } };
    });
    const remarks = task.closed_at === null ? await this.remarks.of(facts.kase, facts.sop) : [];
    const view = this.viewOf(task, facts, actor);
    const listed = getStep(facts.sop, task.step).outcomes;
    const outcomes = await this.named.withCandidates(view.outcomes, listed, task.agency, actor.accountId);
    return { ...view, ...told, outcomes, remarks, case: await presentCase(facts, this.agencies) };
  }

  private viewOf(
    task: TaskRow,
    facts: CaseFacts,
    actor: Actor,
  ): Omit<TaskView, 'case' | 'deliveries' | 'openedAt' | 'applicantInactiveSince' | 'remarks' | 'draft' | 'entered'> {
    const { sop, kase, view, writings } = facts;
    const listed = getStep(sop, task.step);
    const step = stepInTurn(listed, task, kase.position);
    const missing = view.documents.filter((each) => each.required && each.verdict === null).length;
    const rejected = view.documents.filter((each) => each.verdict === 'rejected').length;
    const fourEyes = breaksFourEyes({
      ...{ step, deciders: kase.position?.deciders ?? {}, actor: actor.accountId, applicant: kase.account_id },
    });
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
      outcomes: outcomeViews(
        step,
        kase.snapshot.authority,
        ({ needsAllVerdicts, reason }) =>
          !fourEyes &&
          !(needsAllVerdicts === true && missing + rejected > 0) &&
          !(reason === 'per-document' && rejected === 0),
      ),
      next: nextOf(sop, step),
      missingVerdicts: missing,
      rejectedVerdicts: rejected,
      writings,
      attachments: attachmentsOf(kase, sop),
      historyUrl: ui === undefined ? null : `${ui}/namespaces/${this.config.TEMPORAL_NAMESPACE}/workflows/${kase.id}`,
    };
  }
}

/** Where the positive outcome leads, in words. */
function nextOf(sop: Sop, step: Step): Text | null {
  const leadsTo = inOrderOfTone(step)[0]?.[1].leadsTo ?? '';
  return findStep(sop, leadsTo)?.title ?? sop.endings.find((each) => each.key === leadsTo)?.label ?? null;
}
