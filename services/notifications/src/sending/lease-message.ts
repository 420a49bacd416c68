import { findRow } from '@loket/database';
import type { Message, MessageKind } from '../messages/message';

interface MessageRow {
  readonly id: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly kind: MessageKind;
  readonly case_id: string | null;
  readonly transition: number | null;
  readonly clock: string | null;
  readonly level: number | null;
  readonly due_at: string | null;
  readonly account_id: string | null;
  readonly about_id: string | null;
  readonly ormas_id: string | null;
  readonly half_year: string | null;
  readonly attempts: number;
}

/** Longer than all time limits of one attempt together, so that a message is never in two hands. */
export const LEASE_SECONDS = 180;

/** Takes one message that is due out of the reach of other senders; undefined where none is. Needs an open transaction. */
export async function leaseMessage(): Promise<Message | undefined> {
  const row = await findRow<MessageRow>(
    `UPDATE message SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => $1)
     WHERE id = (SELECT id FROM message WHERE state = 'waiting' AND next_attempt_at <= now() ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, event_id, event_type, kind, case_id, transition, clock, level, due_at, account_id, about_id, ormas_id, half_year, attempts`,
    [LEASE_SECONDS],
  );
  if (row === undefined) return undefined;
  const { id, kind, transition, clock, level, attempts, ormas_id: ormasId, half_year: halfYear } = row;
  return {
    id,
    kind,
    transition,
    clock,
    level,
    attempts,
    eventId: row.event_id,
    eventType: row.event_type,
    caseId: row.case_id,
    dueAt: row.due_at,
    accountId: row.account_id,
    ...(row.about_id !== null && { aboutId: row.about_id }),
    ...(ormasId !== null && halfYear !== null && { report: { ormasId, halfYear } }),
  };
}
