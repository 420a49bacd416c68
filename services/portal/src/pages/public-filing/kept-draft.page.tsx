import { Crumbs } from '../../components/crumbs';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { filingCrumb } from '../wizard/filing-crumb';
import type { OwnDraft } from '../wizard/own-draft';

interface KeptDraft extends Pick<OwnDraft, 'draft' | 'sop'> {
  readonly link: string;
}

/** The way back to a draft that no account has. */
export function keptDraftPage(visit: Visit, { draft, sop, link }: KeptDraft): Page {
  const { online } = visit.words;
  return {
    title: online.savedTitle,
    body: (
      <>
        <Crumbs trail={[filingCrumb(visit, sop)]} />
        <h1>{online.savedTitle}</h1>
        <p>{online.savedLead}</p>
        <h2>{online.link}</h2>
        <p class="quote">
          <a href={link}>{link}</a>
        </p>
        {(draft.values['email'] ?? '') === '' && <p>{online.notMailed}</p>}
        <p>{online.swept}</p>
        <p>
          <a class="btn" href={`/pendaftaran/${draft.id}`}>
            {online.goOn}
          </a>
        </p>
      </>
    ),
  };
}
