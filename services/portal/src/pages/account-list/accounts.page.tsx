import type { AccountEntry, AccountList } from '@loket/contracts';
import { AccountState } from '../../components/account-state';
import { Crumbs } from '../../components/crumbs';
import { FoldingTable } from '../../components/folding-table';
import { Pager } from '../../components/pager';
import { purposesInWords } from '../../forms/purposes-in-words';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { accountPath } from './account-paths';
import { AccountTools } from './account-tools';
import { type AccountsFilter, filteredPath } from './accounts-filter';

export interface AccountsView {
  readonly agency: string;
  readonly list: AccountList;
  readonly filter: AccountsFilter;
}

/** The accounts that an office looks after. */
export function accountsPage({ words }: Visit, { agency, list, filter }: AccountsView): Page {
  const { list: say } = words.accounts;
  const row = (account: AccountEntry) => [
    <a href={accountPath(agency, account.id)}>{account.name}</a>,
    account.username,
    purposesInWords(account, words),
    <AccountState account={account} />,
  ];
  const { name, username, kind, state } = say.columns;
  return {
    title: say.title,
    path: filteredPath(agency, filter),
    work: true,
    body: (
      <>
        <Crumbs trail={[{ text: say.title }]} />
        <h1>{say.title}</h1>
        <AccountTools agency={agency} filter={filter} />
        <p role="status">{say.found(list.total)}</p>
        {list.entries.length > 0 && (
          <FoldingTable caption={say.title} columns={[name, username, kind, state]} rows={list.entries.map(row)} />
        )}
        <Pager page={list.page} pages={list.pages} pathOf={(page) => filteredPath(agency, { ...filter, page })} />
      </>
    ),
  };
}
