import { type AccountDetail, zoneOfRegion } from '@loket/contracts';
import { AccountState } from '../../components/account-state';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { Facts } from '../../components/facts';
import { shortMoment } from '../../forms/moments';
import { purposesInWords } from '../../forms/purposes-in-words';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { AccountActs } from './account-acts';
import { AccountHistory } from './account-history';
import { accountPath, accountsPath } from './account-paths';

export interface AccountPage {
  readonly agency: string;
  readonly account: AccountDetail;
  /** What an officer has typed that was refused. */
  readonly typed: {
    readonly reason?: string | undefined;
    readonly error?: string | undefined;
    readonly problem?: string | undefined;
  };
}

/** One account: its data, what may be done to it, and what was. */
export function accountPage({ words, locale, office }: Visit, page: AccountPage): Page {
  const { one, list } = words.accounts;
  const { agency, account, typed } = page;
  const moment = (at: string): string => shortMoment(at, zoneOfRegion(office?.regionCode ?? ''), locale);
  const lines = [
    ...(typed.problem === undefined ? [] : [{ message: typed.problem }]),
    ...(typed.error === undefined ? [] : [{ message: typed.error, href: '#alasan' }]),
  ];
  return {
    title: account.name,
    path: accountPath(agency, account.id),
    work: true,
    body: (
      <>
        <Crumbs trail={[{ text: list.title, href: accountsPath(agency) }, { text: account.name }]} />
        <ErrorSummary title={words.forms.notDone} lines={lines} />
        <h1>{account.name}</h1>
        <p>
          <AccountState account={account} />
        </p>
        <div class="two even">
          <div>
            <Facts
              facts={[
                [one.username, account.username],
                [one.kind, purposesInWords(account, words)],
                ...(account.phone === '' ? [] : [[one.phone, account.phone] as const]),
                ...(account.address === '' ? [] : [[one.address, account.address] as const]),
                [one.opened, moment(account.openedAt)],
                ...(account.inactiveSince === null
                  ? []
                  : [[one.state, words.accounts.inactiveSince(moment(account.inactiveSince))] as const]),
              ]}
            />
          </div>
          <div>
            <AccountActs page={page} />
          </div>
        </div>
        <h2>{one.acts}</h2>
        <AccountHistory acts={account.acts} moment={moment} />
      </>
    ),
  };
}
