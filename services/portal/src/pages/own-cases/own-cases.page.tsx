import type { DraftView } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { FormToken } from '../../components/form-token';
import { CaseCard } from './case-card';
import { DraftCard } from './draft-card';
import type { Page } from '../../rendering/page';
import type { OwnCase } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';

interface OwnCases {
  readonly drafts: readonly DraftView[];
  readonly cases: readonly OwnCase[];
  readonly mayRegister: boolean;
  /** Of the draft that the button opens: a double click opens one. */
  readonly newDraftId: string;
}

export function ownCasesPage({ words }: Visit, { drafts, cases, mayRegister, newDraftId }: OwnCases): Page {
  const { applicant } = words;
  return {
    title: applicant.mine,
    body: (
      <>
        <Crumbs trail={[{ text: applicant.mine }]} />
        <div class="row apart">
          <h1>{applicant.mine}</h1>
          {mayRegister && (
            <form method="post" action="/pendaftaran">
              <FormToken />
              <input type="hidden" name="id" value={newDraftId} />
              <button class="btn">{applicant.newRegistration}</button>
            </form>
          )}
        </div>
        <h2>{applicant.filed}</h2>
        {cases.length === 0 && <p>{applicant.noCases}</p>}
        <ul class="grid">
          {cases.map((kase) => (
            <CaseCard key={kase.id} kase={kase} />
          ))}
        </ul>
        <h2>{applicant.drafts}</h2>
        {drafts.length === 0 && <p>{applicant.noDrafts}</p>}
        <ul class="grid">
          {drafts.map((draft) => (
            <DraftCard key={draft.id} draft={draft} />
          ))}
        </ul>
      </>
    ),
  };
}
