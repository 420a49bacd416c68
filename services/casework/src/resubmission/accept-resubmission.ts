import { type Actor, type DecisionAccepted, type DocumentView, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentsClient } from '../access/documents-client';
import { lockForChange } from '../applicant/lock-for-change';
import { type RequireApplicant, requireOwn } from '../applicant/require-applicant';
import { documentsOf } from '../cases/case-documents';
import { getSop } from '../definitions/definition-store';
import { storeDocuments } from '../drafts/store-case';
import { CarryChange } from '../temporal/carry-change';
import { type CaseRow, findCase } from '../transitions/case-row';
import type { PendingChange } from '../transitions/cause';
import { isSentBack } from '../transitions/present-limit';
import { storeChange } from '../transitions/store-change';
import { checkedReply } from './checked-reply';
import type { ResubmissionForm } from './resubmission-form';

/** Takes a file back: each rejected document must have been replaced, and the reply written where one was asked for. */
@Injectable()
export class AcceptResubmission {
  constructor(
    private readonly source: DataSource,
    private readonly documents: DocumentsClient,
    private readonly carry: CarryChange,
  ) {}

  async run(
    caseId: string,
    form: ResubmissionForm,
    actor: Actor,
    requireApplicant: RequireApplicant = requireOwn,
  ): Promise<DecisionAccepted> {
    const store = () => this.store(caseId, form, actor, requireApplicant);
    const carried = await this.carry.run(form.id, actor.accountId, store);
    if (carried.state === 'refused') throw stale();
    return carried;
  }

  private async store(
    caseId: string,
    form: ResubmissionForm,
    actor: Actor,
    requireApplicant: RequireApplicant,
  ): Promise<PendingChange> {
    const sop = await inTransaction(this.source, async () =>
      getSop((await requireApplicant(await findCase(caseId), actor)).definition_hash),
    );
    const uploaded = sop.documents.length === 0 ? [] : await this.documents.ofDossier(caseId);
    return inTransaction(this.source, async () => {
      const { kase, twin } = await lockForChange(caseId, form.id, actor, requireApplicant);
      if (twin !== undefined) return twin;
      const { position } = kase;
      if (position?.step == null || !isSentBack(sop, position) || position.visit !== form.visit) throw stale();
      const entries = await checkedReply(kase.id, sop, form.reply);
      await requireReplaced(kase, uploaded);
      await storeDocuments(kase.id, await currentOf(kase, uploaded));
      return storeChange(kase, {
        ...{ id: form.id, kind: 'resubmission', step: position.step, visit: form.visit },
        ...{ actor: actor.accountId, entries },
      });
    });
  }
}

const stale = (): Problem =>
  new Problem('stale-page', 'Berkas ini tidak sedang menunggu perbaikan. Periksa lagi keadaannya.');

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
