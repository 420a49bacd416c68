import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { SectionFields } from '../../components/section-fields';
import { summaryOf } from '../../forms/check-answers';
import type { ApplicationForm } from '../../forms/public-application';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { CONSULTATION_PATH } from './consultation-path';

/** Konsultasi Akun (SOP SITAMAS, 2). */
export function consultationPage(
  { words, locale }: Visit,
  { form, id, problem }: ApplicationForm,
  regions: Regions,
): Page {
  const { consultation } = words;
  const title = form.section.title[locale];
  return {
    title,
    path: CONSULTATION_PATH,
    body: (
      <>
        <Crumbs trail={[{ text: title }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={summaryOf(form)} />
        <h1>{title}</h1>
        <p>{consultation.lead}</p>
        <form method="post" action={CONSULTATION_PATH} novalidate>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <SectionFields form={form} regions={regions} />
          <p>
            <button class="btn">{consultation.send}</button>
          </p>
        </form>
        <p>
          <a href="/bantuan">{consultation.byPhone}</a>
        </p>
      </>
    ),
  };
}
