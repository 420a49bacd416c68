import type { DraftView } from '@loket/contracts';
import { requirementsOf, type Sop } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { SectionFields } from '../../components/section-fields';
import { type SectionForm, summaryOf } from '../../forms/check-answers';
import { clockTime } from '../../forms/moments';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { filingCrumb } from './filing-crumb';
import { pathOf, WizardSteps } from './wizard-steps';

export interface WizardPage {
  readonly draft: DraftView;
  readonly sop: Sop;
  readonly byGuest: boolean;
  readonly form: SectionForm;
  readonly savedAt: string | undefined;
  readonly problem?: string | undefined;
}

export function wizardPage(
  { words, locale }: Visit,
  { draft, sop, byGuest, form, savedAt, problem }: WizardPage,
  regions: Regions,
): Page {
  const { applicant } = words;
  const { section } = form;
  const heading = (section.heading ?? section.title)[locale];
  return {
    title: heading,
    path: pathOf(draft.id, section.key),
    scripts: ['conditions', 'regions'],
    body: (
      <>
        <Crumbs trail={[filingCrumb({ words, locale }, sop)]} />
        <WizardSteps sop={sop} draftId={draft.id} now={section.key} complete={draft.completeSections} />
        <div class="two">
          <div>
            <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
            <ErrorSummary lines={summaryOf(form)} />
            <h1>{heading}</h1>
            <form method="post" action={pathOf(draft.id, section.key)} novalidate>
              <FormToken />
              {/* The Enter key presses the first button of a form. */}
              <button class="unseen" name="lanjut" value="berikut" tabIndex={-1} aria-hidden="true" />
              <SectionFields form={form} regions={regions} />
              <div class="row">
                <button class="btn" name="lanjut" value="berikut">
                  {applicant.saveAndGoOn}
                </button>
                <button class="quiet" name="lanjut" value="nanti">
                  {applicant.saveForLater}
                </button>
              </div>
            </form>
          </div>
          <aside>
            <h2>{applicant.keptTitle}</h2>
            {savedAt !== undefined && <p>{applicant.savedAt(clockTime(savedAt, 'WIB', locale))}</p>}
            <p>{byGuest ? words.online.kept : applicant.keptLead}</p>
            <h2>{applicant.prepareTitle}</h2>
            <ul>
              {requirementsOf(sop, form.values).map(({ key, label }) => (
                <li key={key}>{label[locale]}</li>
              ))}
            </ul>
            <p>
              <small>{words.shell.regionSource}</small>
            </p>
          </aside>
        </div>
      </>
    ),
  };
}
