import { type MessageDelivery, channels } from '@loket/contracts';
import { findRow, rows } from '@loket/database';
import type { CaseRow } from '../transitions/case-row';

interface FateRow {
  readonly kind: string;
  readonly fate: 'accepted' | 'failed';
  readonly code: string | null;
  readonly channel: string | null;
  readonly at: Date;
}

/** What became of the messages to the applicant; those to officers are not among them. Needs an open transaction. */
export async function deliveriesOf({ id, account_id }: Pick<CaseRow, 'id' | 'account_id'>): Promise<MessageDelivery[]> {
  const found = await rows<FateRow>(
    `SELECT kind, fate, code, channel, at FROM message_fate WHERE case_id = $1 AND account_id IS NOT DISTINCT FROM $2 ORDER BY at`,
    [id, account_id],
  );
  return found.map(({ kind, fate, code, channel, at }) => ({
    kind,
    fate: fate === 'accepted' ? fate : (failures.find((each) => each === code) ?? 'rejected'),
    channel: channels.find((each) => each === channel) ?? null,
    at: at.toISOString(),
  }));
}

const failures = ['bounced', 'rejected', 'no-recipient'] as const;

/** When the result was first opened by its link. Needs an open transaction. */
export async function openedAt(caseId: string): Promise<string | null> {
  const opening = await findRow<{ at: Date }>(`SELECT at FROM link_opening WHERE case_id = $1`, [caseId]);
  return opening?.at.toISOString() ?? null;
}
