import { type Actor, type DecisionAccepted, type MoveForm, Problem } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import { snapshotOf } from '@loket/sop';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getSop } from '../definitions/definition-store';
import { SendChange } from '../temporal/send-change';
import { type CaseRow, lockCase } from '../transitions/case-row';
import { type PendingChange, changeStoredBy } from '../transitions/cause';
import { requireSupervised } from './case-edition';
import { type EditionRow, editionsOf } from './edition-row';
import { hindranceOfMove } from './hindrance-of-move';
import { newerEditions } from './newer-editions';
import { todayAt } from './today-at';

/** Moves a case under way to a newer edition of its table; it keeps its place, its deadlines are reckoned anew. */
@Injectable()
export class MoveCase {
  constructor(
    private readonly source: DataSource,
    @Inject(SendChange) private readonly sender: Pick<SendChange, 'send'>,
  ) {}

  async run(caseId: string, form: MoveForm, actor: Actor): Promise<DecisionAccepted> {
    const change = await inTransaction(this.source, () => storeMove(caseId, form, actor));
    if (change.settled_at !== null) return answer(change.refusal);
    const sent = await this.sender.send(change);
    return sent.state === 'refused' ? answer(sent.refusal) : { state: sent.state };
  }
}

function answer(refusal: string | null): DecisionAccepted {
  if (refusal === null) return { state: 'settled' };
  throw new Problem(
    'stale-page',
    'Berkas sudah berpindah sehingga tidak dapat mengikuti edisi itu. Periksa lagi keadaannya.',
  );
}

async function storeMove(caseId: string, { id, edition }: MoveForm, actor: Actor): Promise<PendingChange> {
  const kase = requireSupervised(await lockCase(caseId), actor);
  const twin = (await changeStoredBy(actor.accountId, id)) ?? (await moveOf(kase.id, edition));
  if (twin !== undefined) return twin;
  await requireMovable(kase, edition);
  return insertMove(kase, id, edition, actor);
}

/** The move that somebody stored before; one that was refused may be tried again. */
const moveOf = (caseId: string, edition: string): Promise<PendingChange | undefined> =>
  findRow<PendingChange>(`SELECT * FROM pending_change WHERE case_id = $1 AND cause = $2 AND refusal IS NULL`, [
    caseId,
    edition,
  ]);

async function requireMovable(kase: CaseRow, wanted: string): Promise<EditionRow> {
  const editions = await editionsOf(kase.agency, kase.service);
  const edition = editions.find(({ id }) => id === wanted);
  if (edition === undefined)
    throw new Problem('invalid-request', 'Edisi itu bukan edisi layanan ini di kantor berkas ini.');
  if (!newerEditions(editions, kase.definition_hash, await todayAt(kase.agency)).includes(edition))
    throw new Problem(
      'stale-page',
      'Edisi itu belum berlaku, atau tidak lebih baru daripada edisi yang diikuti berkas ini.',
    );
  const hindrance = hindranceOfMove(kase.snapshot, snapshotOf(await getSop(edition.definition_hash)), kase.position);
  if (hindrance !== undefined) throw new Problem('stale-page', hindrance.id);
  return edition;
}

async function insertMove(kase: CaseRow, id: string, edition: string, actor: Actor): Promise<PendingChange> {
  // What was refused keeps its row, and gives way in the index of one move per case and edition.
  await rows(`UPDATE pending_change SET cause = NULL WHERE case_id = $1 AND cause = $2 AND refusal IS NOT NULL`, [
    kase.id,
    edition,
  ]);
  const change = await findRow<PendingChange>(
    `INSERT INTO pending_change (id, case_id, kind, actor, role, made_at, cause)
     VALUES ($1, $2, 'edition', $3, 'supervisor', date_trunc('milliseconds', clock_timestamp()), $4) RETURNING *`,
    [id, kase.id, actor.accountId, edition],
  );
  if (change === undefined) throw new Error('The move was not stored');
  return change;
}
