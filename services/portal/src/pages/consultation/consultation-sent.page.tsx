import type { CaseView } from '@loket/contracts';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { trackedPath } from '../tracking/tracked-path';
import { consultationSentPath } from './consultation-path';

/** What the asker sees once the question was taken: its number, the receipt, and the link to follow it. */
export function consultationSentPage({ words, locale }: Visit, kase: CaseView, secret: string): Page {
  const { consultation } = words;
  const promised = kase.promisedAt ?? kase.dueAt;
  return {
    title: consultation.sentTitle,
    body: (
      <>
        <h1>{consultation.sentTitle}</h1>
        <p>{consultation.yourNumber}</p>
        <p class="number">{kase.number}</p>
        <div class="row">
          <a class="btn" href={`${consultationSentPath(kase.number, secret)}/tanda-terima`}>
            {words.applicant.receipt}
          </a>
          <a class="btn plain" href={trackedPath(kase.number, secret)}>
            {words.applicant.follow}
          </a>
        </div>
        <h2>{words.applicant.nextTitle}</h2>
        <p>{consultation.next}</p>
        {promised !== null && (
          <p>
            {consultation.answeredBy} <strong>{momentInWords(promised, kase.zone, locale)}</strong>.
          </p>
        )}
        <p>{consultation.keepLink}</p>
      </>
    ),
  };
}
