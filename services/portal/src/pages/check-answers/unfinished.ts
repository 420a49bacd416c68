import type { DocumentView, DraftView, Problem } from '@loket/contracts';
import { requirementsOf, type Sop } from '@loket/sop';
import type { SummaryLine } from '../../components/error-summary';
import { checkAnswers } from '../../forms/check-answers';
import { fieldProblems } from '../../forms/problem-on-form';
import type { Regions } from '../../regions/regions';
import { problemInWords } from '../../rendering/problem-in-words';
import type { Visit } from '../../visit/visit';
import { DOCUMENTS, pathOf } from '../wizard/wizard-steps';

interface Filing {
  readonly draft: DraftView;
  readonly sop: Sop;
  readonly documents: readonly DocumentView[];
}

/** What still keeps a draft from being filed, each leading to its place. */
export function unfinished(
  { locale, words }: Visit,
  { draft, sop, documents }: Filing,
  regions: Regions,
): readonly SummaryLine[] {
  const answers = sop.form.flatMap((section) =>
    Object.entries(checkAnswers(section, draft.values, locale, regions).errors).map(([field, message]) => ({
      message: `${section.title[locale]}: ${message}`,
      href: `${pathOf(draft.id, section.key)}#${field}`,
    })),
  );
  const papers = requirementsOf(sop, draft.values)
    .filter(({ key, required }) => required && !documents.some(({ requirement }) => requirement === key))
    .map(({ key, label }) => ({
      message: words.applicant.documentMissing(label[locale]),
      href: `${pathOf(draft.id, DOCUMENTS)}#dokumen-${key}`,
    }));
  return [...answers, ...papers];
}

/** Casework's refusal of a filing, led back to the pages of the wizard. */
export function refusalLines(
  visit: Visit,
  { draft, sop }: Pick<Filing, 'draft' | 'sop'>,
  problem: Problem,
): readonly SummaryLine[] {
  if (problem.status >= 500) return [{ message: visit.words.problems.keptDraft }];
  const lines = fieldProblems(problem).map(({ field, message, section }) => ({
    message,
    href: sop.form.some(({ key }) => key === section)
      ? `${pathOf(draft.id, section ?? '')}#${field}`
      : `${pathOf(draft.id, DOCUMENTS)}#dokumen-${field}`,
  }));
  return lines.length > 0 ? lines : [{ message: problemInWords(visit, problem) }];
}
