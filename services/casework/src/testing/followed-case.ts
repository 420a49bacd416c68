import {
  type Change,
  type Move,
  type Position,
  type TransitionAnswer,
  type TransitionRequest,
  awaitedRole,
  leave,
  moveBy,
  nowhere,
  open,
} from '@loket/case-flow';
import { type DocumentView } from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import { type Sop, type SopSnapshot, snapshotOf } from '@loket/sop';
import { findDraft } from '../drafts/draft-row';
import { storeCase } from '../drafts/store-case';
import { recordTransition } from '../transitions/record-transition';
import { type DraftInTest, type OfficeInTest, givenDraft } from './given-office';
import { permitSop } from './permit-sop';

export const filedAt = '2026-03-13T10:00:00+07:00';

export interface DecisionInTest {
  readonly at?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly entries?: Readonly<Record<string, string>>;
}

/** A filed case, and the part of its workflow: works moves out, has them recorded, and keeps what came back. */
export class FollowedCase {
  version = 0;
  position: Position = nowhere;

  private constructor(
    private readonly office: OfficeInTest,
    readonly id: string,
    readonly documents: readonly DocumentView[],
    private readonly table: SopSnapshot,
  ) {}

  static async filed(
    office: OfficeInTest,
    draft: DraftInTest & { readonly at?: string; readonly sop?: Sop } = {},
  ): Promise<FollowedCase> {
    const sop = draft.sop ?? permitSop;
    const id = await givenDraft(office, { ...draft, service: sop.service });
    const documents = sop.documents.map(({ key }) => uploaded(key));
    await inTransaction(office.source, async () => {
      const row = await findDraft(id);
      if (row === undefined) throw new Error('The draft is not there');
      await storeCase({
        draft: row,
        sop,
        values: row.form,
        documents,
        agencyCode: '6200',
        at: new Date(draft.at ?? filedAt),
      });
    });
    return new FollowedCase(office, id, documents, snapshotOf(sop));
  }

  static async opened(...given: Parameters<typeof FollowedCase.filed>): Promise<FollowedCase> {
    const kase = await FollowedCase.filed(...given);
    await kase.record('open', kase.opening());
    return kase;
  }

  opening(): Move {
    return open(this.table, this.position);
  }

  request(causeId: string, move: Move, more: Partial<TransitionRequest> = {}): TransitionRequest {
    return { caseId: this.id, causeId, baseVersion: this.version, ...move, ...more };
  }

  /** Sends a request as the worker does, without keeping its answer. */
  send(request: TransitionRequest): Promise<TransitionAnswer> {
    return recordTransition(this.office.source, request, () => new Date());
  }

  async record(causeId: string, move: Move, more: Partial<TransitionRequest> = {}): Promise<TransitionAnswer> {
    const answer = await this.send(this.request(causeId, move, more));
    if (answer.status === 'recorded')
      Object.assign(this, { version: answer.transition.version, position: answer.transition.position });
    return answer;
  }

  async decide(outcome: string, decision: DecisionInTest = {}): Promise<TransitionAnswer> {
    return this.carryOut(await this.storeDecision(outcome, decision));
  }

  async resubmit(at: string, entries: DecisionInTest['entries'] = {}): Promise<TransitionAnswer> {
    const { step, visit } = this.position;
    const change: Change = { kind: 'resubmission', id: newId(), step: step ?? '', visit, at };
    await this.store(change, newId(), { entries });
    return this.carryOut(change);
  }

  async withdraw(at: string): Promise<TransitionAnswer> {
    const { step, visit } = this.position;
    const change: Change = { kind: 'withdrawal', id: newId(), step: step ?? '', visit, at };
    await this.store(change, newId(), {});
    return this.carryOut(change);
  }

  /** Stores a decision as pending and leaves it at that. */
  async storeDecision(outcome: string, decision: DecisionInTest = {}): Promise<Change> {
    const { step, visit } = this.position;
    const by = decision.by ?? newId();
    const row = this.table.steps.find((each) => each.key === step);
    const role = row === undefined ? '' : awaitedRole(row, this.position);
    const change: Change = {
      kind: 'decision',
      id: newId(),
      step: step ?? '',
      visit,
      outcome,
      by,
      role,
      at: decision.at ?? filedAt,
    };
    await this.store(change, by, decision);
    return change;
  }

  move(change: Change): Move {
    return moveBy(this.table, this.position, change);
  }

  leave(outcome: string): Move {
    return leave(this.table, this.position, this.position.step ?? '', outcome);
  }

  wake(at: string): Promise<TransitionAnswer> {
    return this.record(`wake:${this.version}`, { position: this.position }, { at: new Date(at).toISOString() });
  }

  async settle(change: Change): Promise<void> {
    await this.office.query(`UPDATE pending_change SET settled_at = now() WHERE id = $1`, [change.id]);
  }

  private async carryOut(change: Change): Promise<TransitionAnswer> {
    const answer = await this.record(change.id, this.move(change));
    await this.settle(change);
    return answer;
  }

  private async store(change: Change, actor: string, { reason, entries }: DecisionInTest): Promise<void> {
    const decided =
      change.kind === 'decision' ? { outcome: change.outcome, role: change.role } : { outcome: null, role: null };
    await this.office.query(
      `INSERT INTO pending_change (id, case_id, kind, step, visit, outcome, actor, role, reason, entries, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        change.id,
        this.id,
        change.kind,
        change.step,
        change.visit,
        decided.outcome,
        actor,
        decided.role,
        reason ?? null,
        entries ?? {},
        change.at,
      ],
    );
  }
}

export const uploaded = (requirement: string): DocumentView => ({
  ...{
    id: newId(),
    requirement,
    fileName: `${requirement}.pdf`,
    contentType: 'application/pdf',
    bytes: 1,
    sha256: '',
    frozen: true,
  },
  uploadedAt: new Date(filedAt).toISOString(),
});
