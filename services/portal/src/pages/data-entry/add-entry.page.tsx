import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { SectionFields } from '../../components/section-fields';
import { type SectionForm, summaryOf } from '../../forms/check-answers';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { ADD_PATH, MASTERDATA_PATH, addPath } from './entry-paths';

export interface AddEntry {
  readonly agency: string;
  /** Of the draft; the same when the form comes twice. */
  readonly id: string;
  readonly form: SectionForm;
  readonly problem?: string | undefined;
}

/** "Tambah Ormas": what the source asks, on one page. */
export function addEntryPage(
  { words, locale }: Visit,
  { agency, id, form, problem }: AddEntry,
  regions: Regions,
): Page {
  const { masterdata, dataEntry } = words;
  return {
    title: masterdata.add,
    path: addPath(agency),
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link, href: MASTERDATA_PATH }, { text: masterdata.add }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={summaryOf(form)} />
        <h1>{(form.section.heading ?? form.section.title)[locale]}</h1>
        <form method="post" action={ADD_PATH} novalidate>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="kantor" value={agency} />
          <SectionFields form={form} regions={regions} />
          <p>
            <button class="btn">{dataEntry.toFiles}</button>
          </p>
        </form>
      </>
    ),
  };
}
