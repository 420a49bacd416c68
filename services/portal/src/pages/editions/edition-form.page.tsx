import type { EditionSentence } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { TextInput } from '../../components/text-input';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import type { EditionFormProps } from './edition-form-props';
import { editableRows } from './editable-rows';
import { field } from './edition-field';
import { editionsPath, newEditionPath } from './edition-paths';
import { RowFields } from './row-fields';
import { WholeFields } from './whole-fields';

export interface EditionFormPage extends EditionFormProps {
  readonly agency: string;
  /** The table that is amended. */
  readonly base: Sop;
  readonly refused?: readonly EditionSentence[];
  /** What is wrong with no field of it. */
  readonly problem?: string | undefined;
}

/** The table editor: a form without script, row by row. */
export function editionFormPage(visit: Visit, shown: EditionFormPage): Page {
  const { words, locale } = visit;
  const { agency, base, typed, errors, refused = [], problem } = shown;
  const { form, title, preview, revision } = words.editions;
  const path = newEditionPath(agency, base.service);
  return {
    title: form.title(base.title[locale]),
    path,
    body: (
      <>
        <Crumbs trail={[{ text: title, href: editionsPath(agency) }, { text: form.crumb }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary title={preview.refused} lines={refused.map((each) => lineOf(each, base, visit))} />
        <ErrorSummary lines={Object.entries(errors).map(([name, message]) => ({ message, href: `#${name}` }))} />
        <h1>{form.title(base.title[locale])}</h1>
        <p>
          {form.lead} {form.from(revision(base.identity.revision))}
        </p>
        <form method="post" action={path} novalidate>
          <FormToken />
          <input type="hidden" name={field.id} value={typed[field.id]} />
          <input type="hidden" name={field.table} value={typed[field.table]} />
          <TextInput
            name={field.basis}
            label={form.basis}
            hint={form.basisHint}
            value={typed[field.basis]}
            error={errors[field.basis]}
            required
          />
          <TextInput
            name={field.validFrom}
            label={form.validFrom}
            hint={words.forms.dateHint}
            value={typed[field.validFrom]}
            error={errors[field.validFrom]}
            required
          />
          {editableRows(base).map((step) => (
            <RowFields key={step.key} sop={base} step={step} typed={typed} errors={errors} />
          ))}
          <WholeFields typed={typed} errors={errors} />
          <p>
            <button class="btn" name={field.step} value="periksa">
              {form.next}
            </button>
          </p>
        </form>
      </>
    ),
  };
}

/** A sentence, leading to its row where that stands in the form. */
function lineOf({ row, text }: EditionSentence, base: Sop, { locale }: Visit): SummaryLine {
  const stands = editableRows(base).some(({ key }) => key === row);
  return { message: text[locale], ...(row !== null && stands && { href: `#${field.row(row)}` }) };
}
