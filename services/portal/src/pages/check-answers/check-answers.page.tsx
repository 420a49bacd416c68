import type { DocumentView, DraftView } from '@loket/contracts';
import { type FormValues, isShown, requirementsOf, type Sop } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { type Fact, Facts } from '../../components/facts';
import { FormToken } from '../../components/form-token';
import { answerInWords } from '../../forms/answer-in-words';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { filingCrumb } from '../wizard/filing-crumb';
import { CHECK, DOCUMENTS, pathOf, WizardSteps } from '../wizard/wizard-steps';

export interface CheckAnswers {
  readonly draft: DraftView;
  /** The draft's values, organisations by their names. */
  readonly answers: FormValues;
  readonly sop: Sop;
  readonly documents: readonly DocumentView[];
  readonly problems: readonly SummaryLine[];
}

export function checkAnswersPage(
  { words, locale }: Visit,
  { draft, answers, sop, documents, problems }: CheckAnswers,
  regions: Regions,
): Page {
  const { applicant } = words;
  const changeLink = (path: string, label: string) => (
    <a href={path}>
      {applicant.change}
      <span class="unseen"> {label}</span>
    </a>
  );
  const factsOf = (section: Sop['form'][number]): readonly Fact[] =>
    section.fields
      .filter((field) => isShown(field, draft.values))
      .map((field) => [
        field.label[locale],
        answerInWords(field, answers[field.key] ?? '', locale, regions),
        changeLink(`${pathOf(draft.id, section.key)}#${field.key}`, field.label[locale]),
      ]);
  const papers: readonly Fact[] = requirementsOf(sop, draft.values).map(({ key, label, required }) => {
    const file = documents.find(({ requirement }) => requirement === key);
    const state = required ? <strong class="err">{applicant.states.missing}</strong> : applicant.states.optional;
    return [
      label[locale],
      file?.fileName ?? state,
      changeLink(`${pathOf(draft.id, DOCUMENTS)}#dokumen-${key}`, label[locale]),
    ];
  });
  return {
    title: applicant.checkTitle,
    path: pathOf(draft.id, CHECK),
    body: (
      <>
        <Crumbs trail={[filingCrumb({ words, locale }, sop)]} />
        <WizardSteps sop={sop} draftId={draft.id} now={CHECK} complete={draft.completeSections} />
        <ErrorSummary lines={problems} />
        <h1>{applicant.checkTitle}</h1>
        <p>{applicant.checkLead}</p>
        {sop.form.map((section) => (
          <section key={section.key}>
            <h2>{section.title[locale]}</h2>
            <Facts facts={factsOf(section)} />
          </section>
        ))}
        {papers.length > 0 && <h2>{applicant.documentsTitle}</h2>}
        <Facts facts={papers} />
        <form method="post" action={pathOf(draft.id, CHECK)}>
          <FormToken />
          <button class="btn">{applicant.submit}</button>
        </form>
      </>
    ),
  };
}
