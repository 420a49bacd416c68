import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { purposesInWords } from '../../forms/purposes-in-words';
import { useVisit } from '../../visit/visit-context';
import { accountPath } from '../account-list/account-paths';
import { ACCOUNT_CHANGE } from '../account-own/change-section';
import type { TaskPage } from './task-form';

/** What an officer has to know of the account that a request is about; once it is decided, the way to that account. */
export function AccountBehind({ page: { task, accountBehind } }: { page: TaskPage }): JSX.Element | null {
  const { words } = useVisit();
  const { behind, one, again } = words.accounts;
  if (accountBehind === undefined) return null;
  if (accountBehind === 'unknown') return <Notice tone="warn">{behind.away}</Notice>;
  const { account, done } = accountBehind;
  if (account === null) return null;
  const path = accountPath(task.case.agency.id, account.id);
  const purposes = purposesInWords(account, words);
  const isActive = account.inactiveSince === null;
  return (
    <section>
      {!done && task.case.service === ACCOUNT_CHANGE && <p>{behind.own(purposes)}</p>}
      {!done && task.case.service !== ACCOUNT_CHANGE && <Notice tone="warn">{behind.known(purposes)}</Notice>}
      {!done && !isActive && <Notice tone="late">{behind.knownInactive}</Notice>}
      <p>
        {account.name} · <a href={path}>{behind.page}</a>
      </p>
      {done && isActive && (
        <form method="post" action={`${path}/kirim-ulang`}>
          <FormToken />
          <p>{one.resendLead}</p>
          <button class="btn plain">{again.send}</button>
        </form>
      )}
    </section>
  );
}
