import { type accountEvents, topics } from '@loket/contracts';
import { getRow } from '@loket/database';
import { publishEvent } from '@loket/messaging';

type ActEvent = Exclude<keyof typeof accountEvents, 'account.opened' | 'account.password-link-requested'>;

/** Tells others of an act by its id, as the account's next version; needs an open transaction. */
export async function publishAct(type: ActEvent, accountId: string, actId: string): Promise<void> {
  const { version } = await getRow<{ version: number }>(
    `UPDATE account SET version = version + 1 WHERE id = $1 RETURNING version`,
    [accountId],
  );
  await publishEvent({
    topic: topics.account,
    type,
    key: accountId,
    version,
    time: new Date(),
    data: { accountId, actId },
  });
}
