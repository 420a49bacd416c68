import type { DecisionAccepted } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PendingChange, changeStoredBy } from '../transitions/cause';
import { SendChange } from './send-change';

/** What became of a person's change; `refusal` is the workflow's code. */
export type Carried = DecisionAccepted | { readonly state: 'refused'; readonly refusal: string };

/**
 * Stores a person's change once, however often they click, and hands it to the workflow. What could not be handed over
 * at once goes through by itself later.
 */
@Injectable()
export class CarryChange {
  constructor(
    private readonly source: DataSource,
    private readonly sender: SendChange,
  ) {}

  /** `id` is the change's own; `store` is asked only where this person has not stored it before. */
  async run(id: string, accountId: string, store: () => Promise<PendingChange>): Promise<Carried> {
    const known = await inTransaction(this.source, () => changeStoredBy(accountId, id));
    const change = known ?? (await store());
    if (change.settled_at === null) return this.sender.send(change);
    return change.refusal === null ? { state: 'settled' } : { state: 'refused', refusal: change.refusal };
  }
}
