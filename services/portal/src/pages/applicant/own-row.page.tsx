import type { CaseView } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { OwnRow, type OwnRowDraft } from './own-row';

interface RefusedResponse {
  readonly kase: CaseView;
  readonly path: string;
  readonly draft: OwnRowDraft;
  readonly problems: readonly SummaryLine[];
}

/** A response that was not taken, with what was typed. */
export function ownRowPage({ words }: Visit, { kase, path, draft, problems }: RefusedResponse): Page {
  return {
    title: `${words.acts.yourTurn} · ${kase.number}`,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: kase.number, href: path }, { text: words.acts.yourTurn }]} />
        <ErrorSummary title={words.forms.notDone} lines={problems} />
        <h1>
          {words.cases.application} <span class="whole">{kase.number}</span>
        </h1>
        <OwnRow kase={kase} path={path} draft={draft} />
        <p>
          <a href={path}>{words.acts.keepIt}</a>
        </p>
      </>
    ),
  };
}
