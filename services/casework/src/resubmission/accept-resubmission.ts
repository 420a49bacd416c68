import { type Actor, type DecisionAccepted, type DocumentView, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentsClient } from '../access/documents-client';
import { documentsOf } from '../cases/case-documents';
import { getSop } from '../definitions/definition-store';
import { storeDocuments } from '../drafts/store-case';
import { SendChange } from '../temporal/send-change';
import { type CaseRow, findCase, lockCase } from '../transitions/case-row';
import { type PendingChange, changeStoredBy, unsettledChangeOf } from '../transitions/cause';
import { checkedReply } from './checked-reply';
import type { ResubmissionForm } from './resubmission-form';

/** Gives the case to whoever may hand it in again; throws `not-found` for anybody else. Needs an open transaction. */
export type RequireHandIn = (kase: CaseRow | undefined, actor: Actor) => Promise<CaseRow>;

/** Takes a file back: each rejected document must have been replaced, and the reply written where one was asked for. */
@Injectable()
export class AcceptResubmission {
  constructor(
    private readonly source: DataSource,
    private readonly documents: DocumentsClient,
    private readonly sender: SendChange,
  ) {}

  async run(
    caseId: string,
    form: ResubmissionForm,
    actor: Actor,
    requireHandIn: RequireHandIn = requireOwn,
  ): Promise<DecisionAccepted> {
    const known = await inTransaction(this.source, () => changeStoredBy(actor.accountId, form.id));
    const change = known ?? (await this.store(caseId, form, actor, requireHandIn));
    if (change.settled_at !== null) return answer(change.refusal);
    const sent = await this.sender.send(change);
    return sent.state === 'refused' ? answer(sent.refusal) : { state: sent.state };
  }

  private async store(
    caseId: string,
    form: ResubmissionForm,
    actor: Actor,
    requireHandIn: RequireHandIn,
  ): Promise<PendingChange> {
    const sop = await inTransaction(this.source, async () =>
      getSop((await requireHandIn(await findCase(caseId), actor)).definition_hash),
    );
    const uploaded = sop.documents.length === 0 ? [] : await this.documents.ofDossier(caseId);
    return inTransaction(this.source, async () => {
      const kase = await requireHandIn(await lockCase(caseId), actor);
      // Two clicks at once: the other one was quicker.
      const twin = await changeStoredBy(actor.accountId, form.id);
      if (twin !== undefined) return twin;
      if ((await unsettledChangeOf(kase.id)) !== undefined)
        throw new Problem('decision-pending', 'Perbaikan Anda sedang diproses. Tunggu sebentar.');
      if (kase.position?.holder !== 'applicant' || kase.position.visit !== form.visit)
        throw new Problem('stale-page', 'Berkas ini tidak sedang menunggu perbaikan. Periksa lagi keadaannya.');
      const entries = await checkedReply(kase.id, sop, form.reply);
      await requireReplaced(kase, uploaded);
      await storeDocuments(kase.id, await currentOf(kase, uploaded));
      return insertChange(kase, { ...form, entries }, actor);
    });
  }
}

function answer(refusal: string | null): DecisionAccepted {
  if (refusal === null) return { state: 'settled' };
  throw new Problem('stale-page', 'Berkas ini tidak sedang menunggu perbaikan. Periksa lagi keadaannya.');
}

const requireOwn: RequireHandIn = async (kase, actor) => {
  if (kase === undefined || kase.account_id !== actor.accountId) throw new Problem('not-found');
  return kase;
};

/** Throws, naming each rejected document that is still the same. */
async function requireReplaced(kase: CaseRow, uploaded: readonly DocumentView[]): Promise<void> {
  const present = new Set(uploaded.map((each) => each.id));
  const unchanged = (await documentsOf(kase, await getSop(kase.definition_hash))).filter(
    (each) => each.verdict === 'rejected' && present.has(each.id),
  );
  if (unchanged.length === 0) return;
  throw new Problem(
    'invalid-form',
    'Masih ada dokumen yang harus diganti.',
    unchanged.map((each) => ({
      section: 'documents',
      field: each.requirement,
      message: `Ganti ${each.label.id}: ${each.reason ?? ''}`,
    })),
  );
}

/** What is uploaded now, less files that officers added. */
async function currentOf(kase: CaseRow, uploaded: readonly DocumentView[]): Promise<DocumentView[]> {
  const known = new Set((await getSop(kase.definition_hash)).documents.map((each) => each.key));
  return uploaded.filter((each) => known.has(each.requirement));
}

async function insertChange(
  kase: CaseRow,
  { id, visit, entries }: Pick<PendingChange, 'id' | 'entries'> & Pick<ResubmissionForm, 'visit'>,
  actor: Actor,
): Promise<PendingChange> {
  const inserted = await rows<PendingChange>(
    `INSERT INTO pending_change (id, case_id, kind, step, visit, actor, entries, made_at)
     VALUES ($1, $2, 'resubmission', $3, $4, $5, $6, date_trunc('milliseconds', clock_timestamp())) RETURNING *`,
    [id, kase.id, kase.position?.step, visit, actor.accountId, entries],
  );
  const change = inserted[0];
  if (change === undefined) throw new Error('The resubmission was not stored');
  return change;
}
