import { type Actor, type DecisionAccepted, type DecisionForm, type DocumentView, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type Outcome, getStep } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentsClient } from '../access/documents-client';
import { documentsOf } from '../cases/case-documents';
import { getSop } from '../definitions/definition-store';
import { SendChange } from '../temporal/send-change';
import { type CaseRow, findCase, lockCase } from '../transitions/case-row';
import { type PendingChange, changeStoredBy, unsettledChangeOf } from '../transitions/cause';
import { agendaNumbers } from './agenda-numbers';
import { checkDecision, entriesAsked, findOutcome } from './check-decision';
import { keptEntries } from './kept-entries';
import { ownOpenTask } from './own-open-task';
import { stepInTurn } from './step-in-turn';
import { type TaskRow, getTask } from './task-row';

const sentences = {
  'already-decided': 'Tugas ini sudah diputuskan. Halaman yang Anda buka sudah usang.',
  'four-eyes': 'Langkah ini harus diputuskan oleh orang lain daripada pemeriksa sebelumnya.',
} as const;

/**
 * Takes an officer's decision: checked, stored as pending – that stored instant is when it was made – and handed to the
 * workflow. What could not be handed over at once goes through by itself later.
 */
@Injectable()
export class AcceptDecision {
  constructor(
    private readonly source: DataSource,
    private readonly documents: DocumentsClient,
    private readonly sender: SendChange,
  ) {}

  async run(taskId: string, form: DecisionForm, actor: Actor): Promise<DecisionAccepted> {
    const known = await inTransaction(this.source, () => changeStoredBy(actor.accountId, form.id));
    const change = known ?? (await this.store(taskId, form, actor));
    if (change.settled_at !== null) return this.answer(change.refusal);
    const sent = await this.sender.send(change);
    return sent.state === 'refused' ? this.answer(sent.refusal) : { state: sent.state };
  }

  private answer(refusal: string | null): DecisionAccepted {
    if (refusal === null) return { state: 'settled' };
    const code = refusal === 'four-eyes' ? refusal : 'already-decided';
    throw new Problem(code, sentences[code]);
  }

  private async store(taskId: string, form: DecisionForm, actor: Actor): Promise<PendingChange> {
    const entryFiles = await this.entryFiles(taskId, form, actor);
    return inTransaction(this.source, async () => {
      const { case_id } = await getTask(taskId, actor);
      // The case first, as every writer locks it, so that nobody waits in a circle.
      const kase = await lockCase(case_id);
      if (kase === undefined) throw new Problem('not-found');
      // Two clicks at once: the other one was quicker.
      const twin = await changeStoredBy(actor.accountId, form.id);
      if (twin !== undefined) return twin;
      if ((await unsettledChangeOf(kase.id)) !== undefined)
        throw new Problem('decision-pending', 'Keputusan sebelumnya masih diproses. Tunggu sebentar.');
      const task = await ownOpenTask(taskId, actor);
      if (task.visit !== form.visit)
        throw new Problem('stale-page', 'Halaman ini sudah usang: berkas sudah berpindah. Periksa lagi keadaannya.');
      const outcome = await this.check(kase, task, form, actor, entryFiles);
      const typed = keptEntries(outcome, kase.snapshot.authority, form.entries, entryFiles);
      const entries = { ...typed, ...(await agendaNumbers(outcome, task.agency, kase.entries)) };
      return insertChange(kase, task, { ...form, entries }, actor);
    });
  }

  private async check(
    kase: CaseRow,
    task: TaskRow,
    form: DecisionForm,
    actor: Actor,
    entryFiles: readonly DocumentView[],
  ): Promise<Outcome> {
    const sop = await getSop(kase.definition_hash);
    return checkDecision(form, {
      step: stepInTurn(getStep(sop, task.step), task, kase.position),
      authority: kase.snapshot.authority,
      documents: await documentsOf(kase, sop),
      entryFiles: entryFiles.map((each) => each.requirement),
      deciders: kase.position?.deciders ?? {},
      actor: actor.accountId,
    });
  }

  /** Asked before the transaction opens: none is held while another service is called. */
  private async entryFiles(taskId: string, form: DecisionForm, actor: Actor): Promise<DocumentView[]> {
    const asked = await inTransaction(this.source, async () => {
      const task = await getTask(taskId, actor);
      const kase = await findCase(task.case_id);
      if (kase === undefined) throw new Problem('not-found');
      const outcome = findOutcome(
        stepInTurn(getStep(await getSop(kase.definition_hash), task.step), task, kase.position),
        form.outcome,
      );
      const files =
        outcome === undefined
          ? []
          : entriesAsked(outcome, kase.snapshot.authority).filter((entry) => entry.kind === 'pdf');
      return files.length === 0 ? undefined : task.case_id;
    });
    return asked === undefined ? [] : this.documents.ofDossier(asked);
  }
}

async function insertChange(kase: CaseRow, task: TaskRow, form: DecisionForm, actor: Actor): Promise<PendingChange> {
  const inserted = await rows<PendingChange>(
    `INSERT INTO pending_change (id, case_id, kind, step, visit, outcome, actor, role, reason, entries, made_at)
     VALUES ($1, $2, 'decision', $3, $4, $5, $6, $7, $8, $9, date_trunc('milliseconds', clock_timestamp())) RETURNING *`,
    [
      form.id,
      kase.id,
      task.step,
      task.visit,
      form.outcome,
      actor.accountId,
      task.executor,
      form.reason?.trim() || null,
      form.entries ?? {},
    ],
  );
  const change = inserted[0];
  if (change === undefined) throw new Error('The decision was not stored');
  return change;
}
