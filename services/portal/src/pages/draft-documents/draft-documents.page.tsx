import type { DocumentView, DraftView } from '@loket/contracts';
import { requirementsOf, type Sop } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { filingCrumb } from '../wizard/filing-crumb';
import { CHECK, DOCUMENTS, FILES, pathOf, WizardSteps } from '../wizard/wizard-steps';
import { RequirementItem } from './requirement-item';

export interface DraftDocuments {
  readonly draft: DraftView;
  readonly sop: Sop;
  readonly documents: readonly DocumentView[];
  /** What is wrong with the file just sent, at its document. */
  readonly refused?: { readonly requirement: string; readonly sentence: string };
}

export function draftDocumentsPage({ words, locale }: Visit, { draft, sop, documents, refused }: DraftDocuments): Page {
  const { applicant } = words;
  const asked = requirementsOf(sop, draft.values);
  const missing = asked.filter(
    ({ key, required }) => required && !documents.some(({ requirement }) => requirement === key),
  );
  const refusedLabel = asked.find(({ key }) => key === refused?.requirement)?.label[locale];
  return {
    title: applicant.documentsTitle,
    path: pathOf(draft.id, DOCUMENTS),
    scripts: ['upload'],
    body: (
      <>
        <Crumbs trail={[filingCrumb({ words, locale }, sop)]} />
        <WizardSteps sop={sop} draftId={draft.id} now={DOCUMENTS} complete={draft.completeSections} />
        {refused !== undefined && (
          <ErrorSummary
            title={words.forms.notDone}
            lines={[{ message: `${refusedLabel ?? ''}: ${refused.sentence}`, href: `#berkas-${refused.requirement}` }]}
          />
        )}
        <h1>{applicant.documentsTitle}</h1>
        <p>{applicant.documentsLead}</p>
        {missing.length > 0 && <p>{applicant.missingDocuments(missing.length)}.</p>}
        <ul class="papers">
          {asked.map((requirement) => (
            <RequirementItem
              key={requirement.key}
              requirement={requirement}
              document={documents.find((document) => document.requirement === requirement.key)}
              action={`${pathOf(draft.id, DOCUMENTS)}/${requirement.key}`}
              filesPath={pathOf(draft.id, FILES)}
              problem={refused?.requirement === requirement.key ? refused.sentence : undefined}
            />
          ))}
        </ul>
        <p>
          <a class="btn" href={pathOf(draft.id, CHECK)}>
            {applicant.goOnToCheck}
          </a>
        </p>
      </>
    ),
  };
}
