import { Crumbs } from '../../components/crumbs';
import { FormToken } from '../../components/form-token';
import { CaseCard } from './case-card';
import { DraftCard, type NamedDraft } from './draft-card';
import type { StartableService } from './services-for';
import type { Page } from '../../rendering/page';
import type { OwnCase } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';

interface OwnCases {
  readonly drafts: readonly NamedDraft[];
  readonly cases: readonly OwnCase[];
  /** What the account may file; `draftId` is of the draft that the button opens: a double click opens one. */
  readonly services: readonly (StartableService & { readonly draftId: string })[];
}

export function ownCasesPage({ words, locale }: Visit, { drafts, cases, services }: OwnCases): Page {
  const { applicant } = words;
  return {
    title: applicant.mine,
    body: (
      <>
        <Crumbs trail={[{ text: applicant.mine }]} />
        <h1>{applicant.mine}</h1>
        <div class="row">
          {services.map(({ service, title, draftId }, place) => (
            <form method="post" action="/pendaftaran" key={service}>
              <FormToken />
              <input type="hidden" name="id" value={draftId} />
              <input type="hidden" name="layanan" value={service} />
              <button class={place === 0 ? 'btn' : 'btn plain'}>{applicant.begin(title[locale])}</button>
            </form>
          ))}
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
            <DraftCard key={draft.draft.id} {...draft} />
          ))}
        </ul>
      </>
    ),
  };
}
