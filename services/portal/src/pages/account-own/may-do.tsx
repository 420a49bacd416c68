import type { AccountView } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { servicePath } from '../service-standard/service-offer';

/** What the account's purposes open to its holder. */
export function MayDo({ account: { purposes } }: { account: AccountView }): JSX.Element | null {
  const { own } = useVisit().words.accounts;
  if (purposes.length === 0) return null;
  return (
    <section>
      <h2>{own.mayDo}</h2>
      <ul>
        {purposes.includes('registrant') && (
          <li>
            <a href={servicePath('ormas-registration')}>{own.register}</a>
          </li>
        )}
        {purposes.includes('reporter') && (
          <li>
            <a href={servicePath('ormas-reporting')}>{own.report}</a>
          </li>
        )}
        <li>
          <a href="/permohonan">{own.follow}</a>
        </li>
      </ul>
    </section>
  );
}
