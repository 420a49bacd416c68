import type { CaseView } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { momentInWords } from '../../forms/moments';
import { serviceTime } from '../../forms/standard-time';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { trackedPath } from '../tracking/tracked-path';
import { consultationSentPath } from './consultation-path';

export interface ConsultationSent {
  readonly kase: CaseView;
  /** Tells the time while the case has just come in and its deadline is not reckoned yet; undefined where away. */
  readonly sop: Sop | undefined;
  readonly secret: string;
}

/** What the asker sees once the question was taken: its number, the receipt, and the link to follow it. */
export function consultationSentPage(visit: Visit, { kase, sop, secret }: ConsultationSent): Page {
  const { words, locale } = visit;
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
        {promised === null && sop !== undefined && (
          <p>
            {consultation.answeredWithin} <strong>{serviceTime(sop, visit)}</strong>.
          </p>
        )}
        <p>{consultation.keepLink}</p>
      </>
    ),
  };
}
