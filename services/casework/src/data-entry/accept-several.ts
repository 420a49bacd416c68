import { type AcceptanceForm, type AcceptanceResult, type Actor, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { type Sop, findStep, getStep } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getSop } from '../definitions/definition-store';
import { AcceptDecision } from '../tasks/accept-decision';
import { ClaimTask } from '../tasks/claim-task';
import { type TaskRow, getTask } from '../tasks/task-row';
import { type CaseRow, findCase } from '../transitions/case-row';
import { Likeness } from './likeness';

type Chosen = AcceptanceForm['entries'][number];

/** Accepts several entries, one by one, each by the way that any decision goes and with a result of its own. */
@Injectable()
export class AcceptSeveral {
  constructor(
    private readonly source: DataSource,
    private readonly likeness: Likeness,
    private readonly claims: ClaimTask,
    private readonly decisions: AcceptDecision,
  ) {}

  async run({ entries }: AcceptanceForm, actor: Actor): Promise<AcceptanceResult[]> {
    const results: AcceptanceResult[] = [];
    for (const chosen of entries) results.push(await this.accept(chosen, actor));
    return results;
  }

  private async accept(chosen: Chosen, actor: Actor): Promise<AcceptanceResult> {
    const { task, kase, sop } = await inTransaction(this.source, () => entryOf(chosen.taskId, actor));
    const told = { number: kase.number, organisationName: kase.subject };
    try {
      return { ...told, ...(await this.decide(chosen, { task, kase, sop }, actor)), problem: null };
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      return { ...told, state: 'refused', problem: error.detail ?? 'Tidak dapat diterima sekarang.' };
    }
  }

  private async decide(
    { id, visit }: Chosen,
    { task, kase, sop }: Entry,
    actor: Actor,
  ): Promise<Pick<AcceptanceResult, 'state'>> {
    const outcome = acceptanceAt(sop, task.step);
    const unanswered = await this.likeness.unanswered(kase);
    if (outcome === undefined || unanswered.length > 0)
      throw new Problem('alike-unanswered', 'Ada ormas serupa dalam daftar. Buka dan periksa data ini tersendiri.');
    if (task.closed_at === null) await this.claims.claim(task.id, actor);
    return this.decisions.run(task.id, { id, visit, outcome }, actor);
  }
}

interface Entry {
  readonly task: TaskRow;
  readonly kase: CaseRow;
  readonly sop: Sop;
}

async function entryOf(taskId: string, actor: Actor): Promise<Entry> {
  const task = await getTask(taskId, actor);
  const kase = await findCase(task.case_id);
  if (kase === undefined) throw new Problem('not-found');
  return { task, kase, sop: await getSop(kase.definition_hash) };
}

/** The outcome of a row by which the entry goes on record. */
const acceptanceAt = (sop: Sop, step: string): string | undefined =>
  Object.entries(getStep(sop, step).outcomes).find(
    ([, { leadsTo }]) => findStep(sop, leadsTo)?.act === 'enter-organisation',
  )?.[0];
