import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { SectionFields } from '../../components/section-fields';
import { summaryOf } from '../../forms/check-answers';
import type { ApplicationForm } from '../../forms/public-application';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { COMPLAINT_PATH } from './complaint-paths';

/** The complaint as anybody can send it, without account and without a name. */
export function complaintPage(
  { words, locale }: Visit,
  { form, id, problem }: ApplicationForm,
  regions: Regions,
): Page {
  const { complaint } = words;
  const title = form.section.title[locale];
  return {
    title,
    path: COMPLAINT_PATH,
    scripts: ['conditions'],
    body: (
      <>
        <Crumbs trail={[{ text: title }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={summaryOf(form)} />
        <h1>{title}</h1>
        <p>{complaint.lead}</p>
        <form method="post" action={COMPLAINT_PATH} novalidate>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <SectionFields form={form} regions={regions} />
          <p>
            <button class="btn">{complaint.send}</button>
          </p>
        </form>
      </>
    ),
  };
}
