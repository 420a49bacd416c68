import { findRow, rows } from '@loket/database';

/** A stored change: a person's decision, resubmission or withdrawal, or an adjustment by an amended calendar or edition. */
export interface PendingChange {
  readonly id: string;
  readonly case_id: string;
  readonly kind: 'decision' | 'resubmission' | 'withdrawal' | 'calendar' | 'edition';
  /** The step and visit decided on; null for an adjustment, which is of no step. */
  readonly step: string | null;
  readonly visit: number | null;
  readonly outcome: string | null;
  readonly actor: string;
  readonly role: string | null;
  readonly reason: string | null;
  readonly entries: Readonly<Record<string, string>>;
  readonly made_at: Date;
  readonly sent_at: Date | null;
  readonly settled_at: Date | null;
  readonly refusal: string | null;
  /** The amendment or edition behind an adjustment. */
  readonly cause: string | null;
}

/** Whether a person made the change; an adjustment is casework's own. */
export const isOfPerson = ({ kind }: Pick<PendingChange, 'kind'>): boolean => kind !== 'calendar' && kind !== 'edition';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The change behind a transition's cause; undefined for what the workflow does itself. */
export async function changeBehind(causeId: string): Promise<PendingChange | undefined> {
  if (!uuid.test(causeId)) return undefined;
  return findRow<PendingChange>(`SELECT * FROM pending_change WHERE id = $1`, [causeId]);
}

/** In SQL: a change that a person made; a case has one of them unsettled at most. */
export const madeByPerson = `kind IN ('decision', 'resubmission', 'withdrawal')`;

/** What a person did to a case that is stored and not yet settled. */
export const unsettledChangeOf = (caseId: string): Promise<PendingChange | undefined> =>
  findRow<PendingChange>(`SELECT * FROM pending_change WHERE case_id = $1 AND settled_at IS NULL AND ${madeByPerson}`, [
    caseId,
  ]);

/** The change that this person stored under this id before: a second click carries the first one's. */
export const changeStoredBy = (actor: string, id: string): Promise<PendingChange | undefined> =>
  findRow<PendingChange>(`SELECT * FROM pending_change WHERE id = $1 AND actor = $2`, [id, actor]);

/** Closes a change; `refusal` says why it did not take effect. */
export async function settle(id: string, refusal: string | null): Promise<void> {
  await rows(`UPDATE pending_change SET settled_at = now(), refusal = $2 WHERE id = $1 AND settled_at IS NULL`, [
    id,
    refusal,
  ]);
}
