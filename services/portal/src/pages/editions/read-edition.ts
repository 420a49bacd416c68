import type { Sop, TableAmendment } from '@loket/sop';
import type { PostedFields } from '../../forms/posted-form';
import type { Words } from '../../language';
import { parseDate } from '../calendar-amendment/parse-date';
import { editableRows } from './editable-rows';
import { field } from './edition-field';
import { TypedForm } from './typed-form';

/** Sentences by the field they belong to. */
export type Errors = Readonly<Record<string, string>>;

export interface ReadEdition {
  readonly amendment: TableAmendment;
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  /** Where something could not be read; the amendment is not to be used then. */
  readonly errors: Errors;
}

/** What was typed as an amendment of the table it began with: only what is otherwise than there. */
export function readEdition(base: Sop, typed: PostedFields, sentences: Words['editions']['form']): ReadEdition {
  const form = new TypedForm(base, typed, sentences);
  const validFrom = parseDate(form.text(field.validFrom));
  if (validFrom === undefined) form.errors[field.validFrom] = sentences.dateWrong;
  const legalBasis = form.text(field.basis);
  if (legalBasis === '') form.errors[field.basis] = sentences.basisMissing;
  const added = form.addedExecutor();
  const promise = form.time(field.promise, field.promiseUnit, base.promise);
  const statedTotal = form.time(field.total, field.totalUnit, base.statedTotal);
  const sla = form.policy();
  const rows = editableRows(base).flatMap((step) => {
    const change = form.row(step);
    return Object.keys(change).length === 0 ? [] : [[step.key, change] as const];
  });
  const amendment: TableAmendment = {
    legalBasis,
    rows: Object.fromEntries(rows),
    ...(added !== undefined && { executors: [added] }),
    ...(promise !== undefined && { promise }),
    ...(statedTotal !== undefined && { statedTotal }),
    ...(sla !== undefined && { sla }),
  };
  return { amendment, validFrom: validFrom ?? '', errors: form.errors };
}
