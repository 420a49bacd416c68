import type { CaseView } from '@loket/contracts';
import { Notice } from '../../components/notice';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { trackedPath } from '../tracking/tracked-path';
import { complaintSentPath } from './complaint-paths';

interface ComplaintSent {
  readonly kase: CaseView;
  readonly secret: string;
  /** Taken in by an officer, who hands the number and the code on. */
  readonly entered: boolean;
}

/** Number and code, large enough to be copied by hand: who leaves no address has nothing else to go by. */
export function complaintSentPage({ words, locale }: Visit, { kase, secret, entered }: ComplaintSent): Page {
  const { complaint, applicant } = words;
  return {
    title: complaint.sentTitle,
    body: (
      <>
        <h1>{complaint.sentTitle}</h1>
        <p>{complaint.yourNumber}</p>
        <p class="number">{kase.number}</p>
        <p>{complaint.yourSecret}</p>
        <p class="number">{secret}</p>
        <Notice tone="warn">
          <p>{entered ? complaint.entry.hand : complaint.keep}</p>
          <p>{complaint.keepFromOthers}</p>
        </Notice>
        <div class="row">
          <a class="btn" href={`${complaintSentPath(kase.number, secret)}/tanda-terima`}>
            {complaint.receipt}
          </a>
          <a class="btn plain" href={trackedPath(kase.number, secret)}>
            {complaint.follow}
          </a>
        </div>
        <h2>{applicant.nextTitle}</h2>
        <p>{complaint.next}</p>
        {kase.dueAt !== null && (
          <p>
            {complaint.verifiedBy} <strong>{momentInWords(kase.dueAt, kase.zone, locale)}</strong>.
          </p>
        )}
      </>
    ),
  };
}
