import type { CaseView } from '@loket/contracts';
import type { Page } from '../../rendering/page';
import { momentInWords } from '../../forms/moments';
import type { Visit } from '../../visit/visit';
import { AccountMailAgain } from './account-mail-again';

/** What a person sees after asking for an account. */
export function accountRequestedPage({ words, locale }: Visit, kase: CaseView, trackingPath: string): Page {
  const { visitor } = words;
  return {
    title: visitor.accountDone,
    body: (
      <>
        <h1>{visitor.accountDone}</h1>
        <p>{visitor.yourNumber}</p>
        <p class="number">{kase.number}</p>
        <p>{visitor.accountNext}</p>
        {kase.closedAt === null && kase.dueAt !== null && (
          <p>
            {visitor.decidedBy} <strong>{momentInWords(kase.dueAt, kase.zone, locale)}</strong>.
          </p>
        )}
        <p>
          {visitor.keepLink} <a href={trackingPath}>{words.shell.track}</a>
        </p>
        <AccountMailAgain kase={kase} path={trackingPath} />
      </>
    ),
  };
}
