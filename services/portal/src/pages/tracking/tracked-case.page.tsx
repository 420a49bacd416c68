import type { CaseView } from '@loket/contracts';
import { CaseState } from '../../components/case-state';
import { Crumbs } from '../../components/crumbs';
import { Deadlines } from '../../components/deadlines/deadlines';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { Notice } from '../../components/notice';
import { Timeline } from '../../components/timeline';
import { Writings } from '../../components/writings';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { Reply, type ReplyDraft } from './reply';

interface TrackedCase {
  readonly kase: CaseView;
  /** The page's own address, with the secret. */
  readonly path: string;
  readonly draft: ReplyDraft;
  readonly problems: readonly SummaryLine[];
}

/** What the secret link shows: where the file is and what the office wrote, and nothing of what is in it. */
export function trackedCasePage({ words, locale }: Visit, { kase, path, draft, problems }: TrackedCase): Page {
  const { cases } = words;
  return {
    title: `${cases.application} ${kase.number}`,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: cases.tracking, href: '/lacak' }, { text: kase.number }]} />
        <ErrorSummary title={words.forms.notDone} lines={problems} />
        {kase.processing && kase.step !== null && <Notice tone="hold">{cases.processing}</Notice>}
        <div class="two">
          <div>
            <h1>
              {cases.application} <span class="whole">{kase.number}</span>
            </h1>
            <p>
              {kase.title[locale]} · {cases.filedAt.toLowerCase()} {momentInWords(kase.submittedAt, kase.zone, locale)}{' '}
              <CaseState kase={kase} />
            </p>
            <Writings writings={kase.writings} zone={kase.zone} />
            <Reply kase={kase} path={path} draft={draft} />
            <h2>{cases.timeline}</h2>
            <Timeline kase={kase} reader="applicant" />
          </div>
          <aside>
            <Deadlines kase={kase} reader="applicant" />
          </aside>
        </div>
      </>
    ),
  };
}
