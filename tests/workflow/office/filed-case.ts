import { type CaseInput, type Change, DECIDE_UPDATE, type Position } from '@loket/case-flow';
import { getRow, inTransaction, newId, rows } from '@loket/database';
import { workflowTypeOf } from '@loket/sop/snapshot';
import { eventually } from '@loket/testing';
import type { Client, WorkflowHandle } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import type { DataSource } from 'typeorm';
import { searchAttributesOf } from '../../../services/casework/src/temporal/search-attributes';
import { type CaseRow, findCase } from '../../../services/casework/src/transitions/case-row';
import { settle } from '../../../services/casework/src/transitions/cause';
import { type Person, accountOf } from './people';

/** A decision as a person makes it; the executor's role and the present visit unless told otherwise. */
export interface DecisionOf {
  readonly by: Person;
  readonly outcome: string;
  readonly step?: string;
  readonly visit?: number;
  readonly role?: string;
  /** When it was made; now, when none is given. */
  readonly at?: string;
}

export interface LedgerRow {
  readonly event: string;
  readonly visit: number;
  readonly happened_at: Date;
  readonly due_at: Date | null;
}

/** A case with the office: what people do to it, and what casework and Temporal know of it. */
export class FiledCase {
  constructor(
    readonly id: string,
    private readonly source: DataSource,
    private readonly client: Client,
    private readonly now: () => Promise<Date>,
  ) {}

  get handle(): WorkflowHandle {
    return this.client.workflow.getHandle(this.id);
  }

  async start(title: string, taskQueue: string): Promise<void> {
    const { number, agency, snapshot, ...kase } = await this.stored();
    const input: CaseInput = { caseId: this.id, number, agency, table: snapshot };
    await this.client.workflow.start(workflowTypeOf(snapshot), {
      workflowId: this.id,
      taskQueue,
      args: [input],
      staticSummary: `${title} · ${number}`,
      typedSearchAttributes: searchAttributesOf({ ...kase, number, agency, snapshot }),
    });
    await eventually(async () => expect((await this.stored()).version).toBeGreaterThan(0));
  }

  /** Stores a decision as casework does and hands it to the workflow; throws its refusal. */
  async decide(decision: DecisionOf): Promise<void> {
    await this.send(await this.storeDecision(decision));
  }

  /** Hands the corrected file back. */
  async resubmit(): Promise<void> {
    const { step, visit } = await this.place();
    const change: Change = { kind: 'resubmission', id: newId(), step, visit, at: (await this.now()).toISOString() };
    await this.store(change, accountOf('applicant'));
    await this.send(change);
  }

  /** Takes the application back; throws its refusal. */
  async withdraw(): Promise<void> {
    await this.send(await this.storeWithdrawal());
  }

  /** A withdrawal that is stored and not handed on. */
  async storeWithdrawal(): Promise<Change> {
    const { step, visit } = await this.place();
    const change: Change = { kind: 'withdrawal', id: newId(), step, visit, at: (await this.now()).toISOString() };
    await this.store(change, accountOf('applicant'));
    return change;
  }

  /** A decision that is stored and not handed on. */
  async storeDecision({ by, outcome, ...told }: DecisionOf): Promise<Change> {
    const place = await this.place();
    const step = told.step ?? place.step;
    const role = told.role ?? (await this.stored()).snapshot.steps.find((each) => each.key === step)?.executor ?? '';
    const at = told.at ?? (await this.now()).toISOString();
    const change: Change = {
      kind: 'decision',
      id: newId(),
      step,
      visit: told.visit ?? place.visit,
      outcome,
      by: accountOf(by),
      role,
      at,
    };
    await this.store(change, change.by);
    return change;
  }

  /** Hands a stored change to the workflow, and settles it with the answer. */
  async send(change: Change): Promise<void> {
    try {
      await this.handle.executeUpdate(DECIDE_UPDATE, { updateId: change.id, args: [change] });
    } catch (error) {
      await inTransaction(this.source, () => settle(change.id, 'already-decided'));
      throw error;
    }
    await inTransaction(this.source, () => settle(change.id, null));
  }

  stored(): Promise<CaseRow> {
    return inTransaction(this.source, async () => {
      const found = await findCase(this.id);
      if (found === undefined) throw new Error(`There is no case ${this.id}`);
      return found;
    });
  }

  async position(): Promise<Position> {
    const { position } = await this.stored();
    if (position === null) throw new Error('The case has not been opened');
    return position;
  }

  /** The ledger of one clock, or of all but the promise: a step's clock goes by the step's key. */
  ledger(key?: string): Promise<LedgerRow[]> {
    return inTransaction(this.source, () =>
      rows<LedgerRow>(
        `SELECT sla_ledger.* FROM sla_ledger JOIN clock ON clock.id = clock_id
         WHERE clock.case_id = $1 AND key IS NOT DISTINCT FROM COALESCE($2, NULLIF(key, 'promise')) ORDER BY sla_ledger.id`,
        [this.id, key ?? null],
      ),
    );
  }

  /** The ledger of all clocks, each row with its clock's key. */
  wholeLedger(): Promise<(LedgerRow & { readonly key: string })[]> {
    return inTransaction(this.source, () =>
      rows<LedgerRow & { readonly key: string }>(
        `SELECT sla_ledger.*, key FROM sla_ledger JOIN clock ON clock.id = clock_id WHERE clock.case_id = $1 ORDER BY sla_ledger.id`,
        [this.id],
      ),
    );
  }

  openTask(): Promise<{ step: string; sla: string; due_at: Date | null }> {
    return inTransaction(this.source, () =>
      getRow(`SELECT * FROM task WHERE case_id = $1 AND closed_at IS NULL`, [this.id]),
    );
  }

  /** What caused each recorded transition, in order. */
  async causes(): Promise<string[]> {
    const found = await inTransaction(this.source, () =>
      rows<{ cause_id: string }>(`SELECT cause_id FROM transition WHERE case_id = $1 ORDER BY version`, [this.id]),
    );
    return found.map((each) => each.cause_id);
  }

  async history(): Promise<temporal.api.history.v1.IHistoryEvent[]> {
    return (await this.handle.fetchHistory()).events ?? [];
  }

  private async place(): Promise<{ step: string; visit: number }> {
    const { step, visit } = await this.position();
    if (step === null) throw new Error('The case is closed');
    return { step, visit };
  }

  private async store(change: Change, actor: string): Promise<void> {
    const { id, kind, step, visit, at } = change;
    const [outcome, role] = change.kind === 'decision' ? [change.outcome, change.role] : [null, null];
    await inTransaction(this.source, () =>
      rows(
        `INSERT INTO pending_change (id, case_id, kind, step, visit, outcome, actor, role, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [...[id, this.id, kind, step, visit], ...[outcome, actor, role, at]],
      ),
    );
  }
}
