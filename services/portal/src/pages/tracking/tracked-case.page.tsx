import type { CaseView } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import type { JSX } from 'preact';
import { CaseState } from '../../components/case-state';
import { ComplainLink } from '../../components/complain-link';
import { ComplaintCourse } from '../../components/complaint-course';
import { Crumbs } from '../../components/crumbs';
import { Deadlines } from '../../components/deadlines/deadlines';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { Letters } from '../../components/letters';
import { Notice } from '../../components/notice';
import { Timeline } from '../../components/timeline';
import { Writings } from '../../components/writings';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { useVisit } from '../../visit/visit-context';
import { AccountMailAgain } from '../account-opening/account-mail-again';
import { OwnRow } from '../applicant/own-row';
import { WithdrawLink } from '../applicant/withdraw-link';
import { Rating, type RatingDraft } from '../complaint/rating';
import { GuestCorrection } from '../public-filing/guest-correction';
import { Reply, type ReplyDraft } from './reply';

export interface TrackedCase {
  readonly kase: CaseView;
  /** The page's own address, with the secret. */
  readonly path: string;
  readonly draft: ReplyDraft;
  readonly problems: readonly SummaryLine[];
  /** Of a case that was filed online and came back: what may be sent anew. */
  readonly asked?: readonly DocumentRequirement[];
  /** What is wrong with the file just sent. */
  readonly refused?: { readonly requirement: string; readonly sentence: string };
  /** Of a closed complaint: what was chosen and typed and could not be kept. */
  readonly rating?: RatingDraft;
}

/** What the secret link shows: where the file is and what the office wrote, and nothing of what is in it. */
export function trackedCasePage(
  { words, locale }: Visit,
  { kase, path, draft, problems, asked = [], refused, rating = { errors: {} } }: TrackedCase,
): Page {
  const { cases } = words;
  const name = kase.complaint === undefined ? cases.application : kase.title[locale];
  return {
    title: `${name} ${kase.number}`,
    path,
    ...(asked.length > 0 && { scripts: ['upload'] as const }),
    body: (
      <>
        <Crumbs trail={[{ text: cases.tracking, href: '/lacak' }, { text: kase.number }]} />
        <ErrorSummary title={words.forms.notDone} lines={problems} />
        {kase.processing && kase.step !== null && <Notice tone="hold">{cases.processing}</Notice>}
        <div class="two">
          <div>
            <h1>
              {name} <span class="whole">{kase.number}</span>
            </h1>
            <p>
              {kase.title[locale]} · {cases.filedAt.toLowerCase()} {momentInWords(kase.submittedAt, kase.zone, locale)}{' '}
              <CaseState kase={kase} />
            </p>
            <Writings writings={kase.writings} zone={kase.zone} />
            {kase.respondBy !== null && (
              <Notice tone="warn">{words.acts.respondBy(momentInWords(kase.respondBy, kase.zone, locale))}</Notice>
            )}
            <Reply kase={kase} path={path} draft={draft} />
            <OwnRow kase={kase} path={path} draft={{ id: draft.id }} />
            <GuestCorrection kase={kase} asked={asked} path={path} resubmissionId={draft.id} refused={refused} />
            <Letters {...kase} letterPath={`${path}/surat`} filePath={`${path}/lampiran`} />
            <AccountMailAgain kase={kase} path={path} />
            <Rating kase={kase} path={path} draft={rating} />
            <ComplaintCourse kase={kase} />
            <CourseOfCase kase={kase} />
          </div>
          <aside>
            <Deadlines kase={kase} reader="applicant" />
            <ComplainLink kase={kase} />
            <WithdrawLink kase={kase} path={path} />
          </aside>
        </div>
      </>
    ),
  };
}

/** Row by row; for a complaint, whose states say enough to most, on demand. */
function CourseOfCase({ kase }: { kase: CaseView }): JSX.Element {
  const { cases } = useVisit().words;
  const timeline = <Timeline kase={kase} reader="applicant" />;
  return kase.complaint === undefined ? (
    <>
      <h2>{cases.timeline}</h2>
      {timeline}
    </>
  ) : (
    <details>
      <summary>{cases.timeline}</summary>
      {timeline}
    </details>
  );
}
