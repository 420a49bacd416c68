import type { AccountEntry } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import { Chip } from './notice';

/** Whether an account can be used, and what keeps its holder from it. */
export function AccountState({ account }: { account: AccountEntry }): JSX.Element {
  const { accounts } = useVisit().words;
  return (
    <>
      {account.inactiveSince === null ? (
        <Chip tone="ok">{accounts.active}</Chip>
      ) : (
        <Chip tone="late">{accounts.inactive}</Chip>
      )}
      {!account.hasPassword && (
        <>
          {' '}
          <Chip>{accounts.withoutPassword}</Chip>
        </>
      )}
      {account.unreachableSince !== null && (
        <>
          {' '}
          <Chip tone="warn">{accounts.unreachable}</Chip>
        </>
      )}
    </>
  );
}
