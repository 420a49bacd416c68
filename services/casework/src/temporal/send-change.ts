import { ADJUST_UPDATE, type Adjustment, type Change, DECIDE_UPDATE } from '@loket/case-flow';
import { type ProblemCode, problemStatus } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ApplicationFailure } from '@temporalio/common';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../logger';
import { findCase } from '../transitions/case-row';
import { type PendingChange, settle } from '../transitions/cause';
import { findTransition } from '../transitions/stored-transitions';
import { TemporalClient } from './temporal-client';

/** How long a person waits for the workflow before the page says "tersimpan, sedang diproses". */
export const PATIENCE_MS = 5_000;

export type Sent =
  | { readonly state: 'settled' }
  | { readonly state: 'processing' }
  | { readonly state: 'refused'; readonly refusal: ProblemCode };

const refusalCode = (type: string): ProblemCode => (type in problemStatus ? (type as ProblemCode) : 'already-decided');

/** Hands a stored change to its case's workflow, under the change's own id however often it is sent. */
@Injectable()
export class SendChange {
  constructor(
    private readonly source: DataSource,
    private readonly temporal: TemporalClient,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async send(change: PendingChange): Promise<Sent> {
    const { name, carried } = updateOf(change);
    try {
      await this.temporal.client.withDeadline(Date.now() + PATIENCE_MS, () =>
        this.temporal.client.workflow
          .getHandle(change.case_id)
          .executeUpdate(name, { updateId: change.id, args: [carried] }),
      );
    } catch (error) {
      return this.afterFailure(change, error);
    }
    await inTransaction(this.source, () => settle(change.id, null));
    return { state: 'settled' };
  }

  private async afterFailure(change: PendingChange, error: unknown): Promise<Sent> {
    const refusal = refusalIn(error);
    return inTransaction(this.source, async () => {
      const kase = await findCase(change.case_id);
      const over = error instanceof WorkflowNotFoundError && kase?.closed_at !== null;
      if (refusal === undefined && !over) {
        this.log.info({ err: error, changeId: change.id }, 'change stored, not settled yet');
        return { state: 'processing' };
      }
      // A change whose transition exists counts as applied, whatever a re-send answers.
      const applied = (await findTransition(change.case_id, change.id)) !== undefined;
      // And a closed case has no deadline left that could be adjusted.
      const needless = over && isAdjustment(change.kind);
      const code = refusal ?? 'already-decided';
      await settle(change.id, applied || needless ? null : code);
      return applied || needless ? { state: 'settled' } : { state: 'refused', refusal: code };
    });
  }
}

const isAdjustment = (kind: PendingChange['kind']): kind is 'calendar' | 'edition' =>
  kind === 'calendar' || kind === 'edition';

/** The Update that carries a change, and what it carries. */
function updateOf(change: PendingChange): { name: string; carried: Change | Adjustment } {
  const at = change.made_at.toISOString();
  const { id, kind, outcome, actor, role } = change;
  if (isAdjustment(kind)) return { name: ADJUST_UPDATE, carried: { id } };
  const place = { id, step: change.step ?? '', visit: change.visit ?? 0, at };
  const carried: Change =
    kind === 'resubmission' || kind === 'withdrawal'
      ? { kind, ...place }
      : { kind, ...place, outcome: outcome ?? '', by: actor, role: role ?? '' };
  return { name: DECIDE_UPDATE, carried };
}

function refusalIn(error: unknown): ProblemCode | undefined {
  if (!(error instanceof WorkflowUpdateFailedError)) return undefined;
  return error.cause instanceof ApplicationFailure ? refusalCode(error.cause.type ?? '') : 'already-decided';
}
