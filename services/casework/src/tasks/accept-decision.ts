import { type Actor, type DecisionAccepted, type DecisionForm, type DocumentView, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { type Outcome, type Sop, getStep, isFileEntry } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentsClient } from '../access/documents-client';
import { documentsOf } from '../cases/case-documents';
import { getSop } from '../definitions/definition-store';
import { claimHalfYear } from '../register/claim-half-year';
import { RefuseUnreportable } from '../register/refuse-unreportable';
import { type Candidates, NamedOfficers, namedIn } from '../teams/named-officers';
import { keepNames } from '../teams/officer-names';
import { CarryChange } from '../temporal/carry-change';
import { type CaseRow, findCase, lockCase } from '../transitions/case-row';
import { type PendingChange, changeStoredBy, unsettledChangeOf } from '../transitions/cause';
import { storeChange } from '../transitions/store-change';
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
    private readonly carry: CarryChange,
    private readonly reportable: RefuseUnreportable,
    private readonly named: NamedOfficers,
  ) {}

  async run(taskId: string, form: DecisionForm, actor: Actor): Promise<DecisionAccepted> {
    const carried = await this.carry.run(form.id, actor.accountId, () => this.store(taskId, form, actor));
    if (carried.state !== 'refused') return carried;
    const code = carried.refusal === 'four-eyes' ? carried.refusal : 'already-decided';
    throw new Problem(code, sentences[code]);
  }

  private async store(taskId: string, form: DecisionForm, actor: Actor): Promise<PendingChange> {
    // Other services are asked before the transaction opens: none is held meanwhile.
    const asked = await inTransaction(this.source, () => this.asked(taskId, form, actor));
    const entryFiles = await this.entryFiles(asked);
    await this.reportable.run(asked);
    const candidates = await this.named.candidatesFor(asked.outcome, asked.task.agency, actor.accountId);
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
      const outcome = await this.check(kase, task, form, actor, { entryFiles, candidates });
      const typed = keptEntries(outcome, kase.snapshot.authority, form.entries, entryFiles);
      const entries = { ...typed, ...(await agendaNumbers(outcome, task.agency, kase.entries)) };
      await claimHalfYear(kase, asked.sop, outcome, form.id);
      await keepNames(namedIn(typed, candidates));
      return storeChange(kase, {
        ...{ id: form.id, kind: 'decision', step: task.step, visit: task.visit, outcome: form.outcome },
        ...{ actor: actor.accountId, role: task.executor, reason: form.reason?.trim() || null, entries },
      });
    });
  }

  private async check(
    kase: CaseRow,
    task: TaskRow,
    form: DecisionForm,
    actor: Actor,
    { entryFiles, candidates }: FromOthers,
  ): Promise<Outcome> {
    const sop = await getSop(kase.definition_hash);
    return checkDecision(form, {
      step: stepInTurn(getStep(sop, task.step), task, kase.position),
      authority: kase.snapshot.authority,
      documents: await documentsOf(kase, sop),
      entryFiles: entryFiles.map((each) => each.requirement),
      deciders: kase.position?.deciders ?? {},
      actor: actor.accountId,
      applicant: kase.account_id,
      candidates,
    });
  }

  /** What is decided on and which outcome of it, before anything is checked. */
  private async asked(taskId: string, form: DecisionForm, actor: Actor): Promise<AskedFor> {
    const task = await getTask(taskId, actor);
    const kase = await findCase(task.case_id);
    if (kase === undefined) throw new Problem('not-found');
    const sop = await getSop(kase.definition_hash);
    return {
      task,
      kase,
      sop,
      outcome: findOutcome(stepInTurn(getStep(sop, task.step), task, kase.position), form.outcome),
    };
  }

  /** Photos of an earlier visit are not those of this one. */
  private async entryFiles({ task, kase, outcome }: AskedFor): Promise<DocumentView[]> {
    const asked = outcome === undefined ? [] : entriesAsked(outcome, kase.snapshot.authority).filter(isFileEntry);
    if (asked.length === 0) return [];
    const photos = asked.filter(({ kind }) => kind === 'photo').map(({ key }) => key);
    return (await this.documents.ofDossier(kase.id)).filter(
      ({ requirement, uploadedAt }) => !photos.includes(requirement) || new Date(uploadedAt) >= task.opened_at,
    );
  }
}

/** What other services were asked for. */
interface FromOthers {
  readonly entryFiles: readonly DocumentView[];
  readonly candidates: Candidates;
}

interface AskedFor {
  readonly task: TaskRow;
  readonly kase: CaseRow;
  readonly sop: Sop;
  readonly outcome: Outcome | undefined;
}
