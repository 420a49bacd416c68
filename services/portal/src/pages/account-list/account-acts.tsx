import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { LongText } from '../../components/long-text';
import { useVisit } from '../../visit/visit-context';
import { accountPath } from './account-paths';
import type { AccountPage } from './account.page';

/** What an officer may do to an account as it is now. */
export function AccountActs({ page }: { page: AccountPage }): JSX.Element {
  const { one } = useVisit().words.accounts;
  const { agency, account } = page;
  const path = accountPath(agency, account.id);
  if (account.inactiveSince !== null)
    return (
      <WithReason page={page} action={`${path}/aktifkan`} title={one.reactivateTitle} lead={one.reactivateLead}>
        {one.reactivate}
      </WithReason>
    );
  return (
    <>
      <section>
        <h2>{one.resendTitle}</h2>
        <p>{one.resendLead}</p>
        <form method="post" action={`${path}/kirim-ulang`}>
          <FormToken />
          <p>
            <button class="btn plain">{one.resend}</button>
          </p>
        </form>
      </section>
      {account.mayDeactivate ? (
        <WithReason page={page} action={`${path}/nonaktifkan`} title={one.deactivateTitle} lead={one.deactivateLead}>
          {one.deactivate}
        </WithReason>
      ) : (
        <p>{one.notOwn}</p>
      )}
    </>
  );
}

interface WithReasonProps {
  readonly page: AccountPage;
  readonly action: string;
  readonly title: string;
  readonly lead: string;
  readonly children: string;
}

function WithReason({ page: { typed }, action, title, lead, children }: WithReasonProps): JSX.Element {
  const { one } = useVisit().words.accounts;
  return (
    <section>
      <h2>{title}</h2>
      <p>{lead}</p>
      <form method="post" action={action} novalidate>
        <FormToken />
        <LongText
          name="alasan"
          label={one.reason}
          hint={one.reasonHint}
          value={typed.reason}
          error={typed.error}
          required
        />
        <p>
          <button class="btn plain">{children}</button>
        </p>
      </form>
    </section>
  );
}
