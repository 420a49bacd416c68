import type { CaseView } from '@loket/contracts';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

export function submittedPage({ words, locale }: Visit, kase: CaseView): Page {
  const { applicant } = words;
  const promised = kase.promisedAt ?? kase.dueAt;
  const now = kase.timeline.find(({ state }) => state === 'now');
  return {
    title: applicant.submittedTitle,
    body: (
      <>
        <h1>{applicant.submittedTitle}</h1>
        <p>{applicant.submittedNumber}</p>
        <p class="number">{kase.number}</p>
        <p>{kase.subject}</p>
        <div class="row">
          <a class="btn" href={`/permohonan/${kase.id}/tanda-terima`}>
            {applicant.receipt}
          </a>
          <a class="btn plain" href={`/permohonan/${kase.id}`}>
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
        <p>{applicant.nextMail}</p>
      </>
    ),
  };
}
