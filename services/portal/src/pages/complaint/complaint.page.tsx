import type { JSX } from 'preact';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { SectionFields } from '../../components/section-fields';
import { summaryOf } from '../../forms/check-answers';
import type { ApplicationForm } from '../../forms/public-application';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { useVisit } from '../../visit/visit-context';
import { COMPLAINT_PATH, complaintPathAt } from './complaint-paths';

/** The complaint as anybody can send it, without account and without a name. */
export function complaintPage(
  { words, locale }: Visit,
  { form, id, problem, office, offices }: ApplicationForm,
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
        <Office office={office} offices={offices} />
        <form method="post" action={COMPLAINT_PATH} novalidate>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="kantor" value={office} />
          <SectionFields form={form} regions={regions} />
          <p>
            <button class="btn">{complaint.send}</button>
          </p>
        </form>
      </>
    ),
  };
}

/** Which office the complaint is for, and the ways to the others. */
function Office({ office, offices }: Pick<ApplicationForm, 'office' | 'offices'>): JSX.Element | null {
  const { complaint } = useVisit().words;
  const own = offices.find(({ id }) => id === office);
  if (own === undefined) return null;
  const others = offices.filter(({ id }) => id !== office);
  return (
    <p>
      {complaint.forOffice} <strong>{own.name}</strong>.
      {others.length > 0 && (
        <>
          {' '}
          {complaint.otherOffices}{' '}
          {others.map(({ id, shortName }, place) => (
            <>
              {place > 0 && ', '}
              <a href={complaintPathAt(id)}>{shortName}</a>
            </>
          ))}
          .
        </>
      )}
    </p>
  );
}
