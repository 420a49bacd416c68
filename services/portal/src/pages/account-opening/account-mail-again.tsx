import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { useVisit } from '../../visit/visit-context';

interface AccountMailAgainProps {
  readonly kase: Pick<CaseView, 'service' | 'ending'>;
  /** Where the secret link leads. */
  readonly path: string;
}

/** Where a request for an account was accepted: the way to have the account's data sent again. */
export function AccountMailAgain({ kase, path }: AccountMailAgainProps): JSX.Element | null {
  const { again } = useVisit().words.accounts;
  if (kase.service !== 'account-opening' || kase.ending?.key !== 'opened') return null;
  return (
    <section>
      <h2>{again.title}</h2>
      <p>{again.lead}</p>
      <form method="post" action={`${path}/data-akun`}>
        <FormToken />
        <button class="btn plain">{again.send}</button>
      </form>
    </section>
  );
}
