import type { CaseView } from '@loket/contracts';
import { CaseState } from '../../components/case-state';
import { Crumbs } from '../../components/crumbs';
import { Deadlines } from '../../components/deadlines/deadlines';
import { Timeline } from '../../components/timeline';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

/** What the secret link shows: where the file is, and nothing of what is in it. */
export function trackedCasePage({ words, locale }: Visit, kase: CaseView): Page {
  const { cases } = words;
  return {
    title: `${cases.application} ${kase.number}`,
    body: (
      <>
        <Crumbs trail={[{ text: cases.tracking, href: '/lacak' }, { text: kase.number }]} />
        <div class="two">
          <div>
            <h1>
              {cases.application} <span class="whole">{kase.number}</span>
            </h1>
            <p>
              {kase.title[locale]} · {cases.filedAt.toLowerCase()} {momentInWords(kase.submittedAt, kase.zone, locale)}{' '}
              <CaseState kase={kase} />
            </p>
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
