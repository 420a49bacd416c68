import type { AccountView } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { Facts } from '../../components/facts';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { SectionFields } from '../../components/section-fields';
import { type SectionForm, summaryOf } from '../../forms/check-answers';
import { purposesInWords } from '../../forms/purposes-in-words';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { OwnCase } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';
import { OWN_ACCOUNT_PATH } from '../account-list/account-paths';
import { MayDo } from './may-do';

export interface OwnAccount {
  readonly account: AccountView;
  /** A change that is asked for and not decided. */
  readonly open: OwnCase | undefined;
  /** Undefined for officers, and while casework cannot be asked. */
  readonly change:
    { readonly id: string; readonly form: SectionForm; readonly problem: string | undefined } | undefined;
}

/** Akun saya: what the account is for, and the way to have that changed. */
export function ownAccountPage({ words }: Visit, { account, open, change }: OwnAccount, regions: Regions): Page {
  const { own, one } = words.accounts;
  return {
    title: own.title,
    path: OWN_ACCOUNT_PATH,
    scripts: ['conditions'],
    body: (
      <>
        <Crumbs trail={[{ text: own.title }]} />
        <ErrorSummary
          title={words.forms.notDone}
          lines={change?.problem === undefined ? [] : [{ message: change.problem }]}
        />
        {change !== undefined && <ErrorSummary lines={summaryOf(change.form)} />}
        <h1>{own.title}</h1>
        <p>{own.lead}</p>
        <Facts
          facts={[
            [one.name, account.name],
            [one.username, account.username],
            [one.kind, purposesInWords(account, words)],
          ]}
        />
        <p>
          <a href="/lupa-password">{own.password}</a>
        </p>
        <MayDo account={account} />
        {open !== undefined && (
          <Notice tone="hold">
            {own.open(open.number)} <a href={`/permohonan/${open.id}`}>{own.openLink}</a>
          </Notice>
        )}
        {open === undefined && change !== undefined && (
          <section>
            <h2>{own.changeTitle}</h2>
            <p>{own.changeLead}</p>
            <form method="post" action="/akun/perubahan" novalidate>
              <FormToken />
              <input type="hidden" name="id" value={change.id} />
              <SectionFields form={change.form} regions={regions} />
              <button class="btn">{own.send}</button>
            </form>
          </section>
        )}
      </>
    ),
  };
}
