import { type EventEnvelope, ormasEvents, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { type EventHandler, onEvent } from '@loket/messaging';

interface ActedFor {
  readonly ormasId: string;
  readonly caseId: string;
  readonly accountId: string | null;
}

/** Binds the account to the organisation, once; an account that is not known here, or none, binds nothing. */
async function bind({ ormasId, caseId, accountId }: ActedFor, { time }: Pick<EventEnvelope, 'time'>): Promise<void> {
  if (accountId === null) return;
  await rows(
    `INSERT INTO ormas_binding (account_id, ormas_id, case_id, bound_at)
     SELECT id, $2, $3, $4 FROM account WHERE id = $1 ON CONFLICT DO NOTHING`,
    [accountId, ormasId, caseId, time],
  );
}

/** Whoever registered an organisation, or whose report, renewal or change of it was accepted, acts for it from then on. */
export const bindOrmas: readonly EventHandler[] = [
  onEvent(topics.ormas, 'ormas.registered', ormasEvents['ormas.registered'], bind),
  onEvent(topics.ormas, 'ormas.reported', ormasEvents['ormas.reported'], bind),
  onEvent(topics.ormas, 'ormas.certificate-replaced', ormasEvents['ormas.certificate-replaced'], bind),
];
