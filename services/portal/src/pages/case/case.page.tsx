import type { CaseView } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { Answers } from '../../components/answers';
import { CaseState } from '../../components/case-state';
import { ComplainLink } from '../../components/complain-link';
import { Crumbs } from '../../components/crumbs';
import { Deadlines } from '../../components/deadlines/deadlines';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { Letters } from '../../components/letters';
import { Notice } from '../../components/notice';
import { Timeline } from '../../components/timeline';
import { Writings } from '../../components/writings';
import { momentInWords } from '../../forms/moments';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { OwnRow } from '../applicant/own-row';
import { WithdrawLink } from '../applicant/withdraw-link';
import { CaseDocuments } from './case-documents';
import { Correction } from './correction';

export interface OwnCasePage {
  readonly kase: CaseView;
  /** Undefined while the catalogue is away: the case shows without form and limits. */
  readonly sop: Sop | undefined;
  readonly resubmissionId: string;
  readonly problems: readonly SummaryLine[];
  /** What is wrong with the file just sent, at its document. */
  readonly refused?: { readonly requirement: string; readonly sentence: string };
}

export function casePage({ words, locale }: Visit, page: OwnCasePage, regions: Regions): Page {
  const { kase, sop, problems } = page;
  const { cases } = words;
  const path = `/permohonan/${kase.id}`;
  const correcting = kase.holder === 'applicant' && kase.ownRow === null && !kase.processing && kase.closedAt === null;
  return {
    title: `${cases.application} ${kase.number}`,
    path,
    scripts: ['upload'],
    body: (
      <>
        <Crumbs trail={[{ text: words.applicant.mine, href: '/permohonan' }, { text: kase.number }]} />
        <ErrorSummary title={words.forms.notDone} lines={problems} />
        {kase.processing && <Notice tone="hold">{cases.processing}</Notice>}
        <div class="two">
          <div>
            <h1>
              {cases.application} <span class="whole">{kase.number}</span>
            </h1>
            <p>
              {kase.subject} · {cases.filedAt.toLowerCase()} {momentInWords(kase.submittedAt, kase.zone, locale)}{' '}
              <CaseState kase={kase} />
            </p>
            {kase.reason !== null && (
              <Notice tone={kase.holder === 'applicant' ? 'warn' : 'hold'}>
                <strong>{cases.reason}:</strong> {kase.reason}
              </Notice>
            )}
            <Letters letters={kase.letters} attachments={kase.attachments} />
            {kase.respondBy !== null && (
              <Notice tone="warn">{words.acts.respondBy(momentInWords(kase.respondBy, kase.zone, locale))}</Notice>
            )}
            {correcting && <Correction page={page} />}
            <Writings writings={kase.writings} zone={kase.zone} />
            <OwnRow kase={kase} path={path} draft={{ id: page.resubmissionId }} />
            <h2>{cases.timeline}</h2>
            <Timeline kase={kase} reader="applicant" />
          </div>
          <aside>
            <Deadlines kase={kase} reader="applicant" />
            <p>
              <a class="btn plain" href={`/permohonan/${kase.id}/tanda-terima`}>
                {cases.receipt}
              </a>
            </p>
            <ComplainLink kase={kase} />
            <WithdrawLink kase={kase} path={path} />
          </aside>
        </div>
        {!correcting && <CaseDocuments documents={kase.documents} />}
        {sop !== undefined && (
          <details>
            <summary>{cases.answers}</summary>
            <Answers kase={kase} sop={sop} regions={regions} />
          </details>
        )}
      </>
    ),
  };
}
