import type { CaseView } from '@loket/contracts';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { trackedPath } from '../tracking/tracked-path';

/** The number, the receipt, what happens next, and the link to keep. */
export function filedPage({ words, locale }: Visit, kase: CaseView, secret: string): Page {
  const { online, applicant } = words;
  const path = trackedPath(kase.number, secret);
  const promised = kase.promisedAt ?? kase.dueAt;
  const now = kase.timeline.find(({ state }) => state === 'now');
  return {
    title: online.sentTitle,
    body: (
      <>
        <h1>{online.sentTitle}</h1>
        <p>{applicant.submittedNumber}</p>
        <p class="number">{kase.number}</p>
        <div class="row">
          <a class="btn" href={`/ajukan/terkirim/${kase.number}/${encodeURIComponent(secret)}/tanda-terima`}>
            {applicant.receipt}
          </a>
          <a class="btn plain" href={path}>
            {applicant.follow}
          </a>
        </div>
        <h2>{applicant.nextTitle}</h2>
        {now !== undefined && <p>{applicant.nextLead(now.title[locale], now.office ?? kase.agency.name)}</p>}
        {promised !== null && (
          <p>
            {applicant.dueAtLatest} <strong>{momentInWords(promised, kase.zone, locale)}</strong>.
          </p>
        )}
        <p>
          {online.keepLink} <a href={path}>{words.shell.track}</a>
        </p>
        <p>{online.mailNext}</p>
      </>
    ),
  };
}
