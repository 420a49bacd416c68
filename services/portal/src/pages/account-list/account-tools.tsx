import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { accountsPath } from './account-paths';
import { accountKinds, accountStates, type AccountsFilter } from './accounts-filter';

/** Search and filter; both stand in the address. */
export function AccountTools({ agency, filter }: { agency: string; filter: AccountsFilter }): JSX.Element {
  const { accounts } = useVisit().words;
  const { list } = accounts;
  return (
    <form class="tools" method="get" action={accountsPath(agency)} role="search">
      <div>
        <label for="q">{list.search}</label>
        <input id="q" type="search" name="q" value={filter.q ?? ''} />
      </div>
      <div>
        <label for="kind">{list.kind}</label>
        <select id="kind" name="kind">
          <option value="">{list.anyKind}</option>
          {accountKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === filter.kind}>
              {kind === 'officer' ? accounts.officer : accounts.purposes[kind]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="state">{list.state}</label>
        <select id="state" name="state">
          <option value="">{list.anyState}</option>
          {accountStates.map((state) => (
            <option key={state} value={state} selected={state === filter.state}>
              {accounts[state]}
            </option>
          ))}
        </select>
      </div>
      <button class="btn plain">{list.filter}</button>
    </form>
  );
}
