import type { DocumentRequirement } from './document-requirement';
import type { Field, FormValues, When } from './form-section';
import type { Sop } from './sop';

const holds = ({ field, is }: When, values: FormValues): boolean => is.includes((values[field] ?? '').trim());

/** Whether the field is asked for, given what the form holds so far. */
export const isShown = (field: Field, values: FormValues): boolean =>
  field.shownWhen === undefined || holds(field.shownWhen, values);

/** Whether the field must be filled in; a field that is not shown never is. */
export const isRequired = (field: Field, values: FormValues): boolean =>
  isShown(field, values) && (field.required || (field.requiredWhen !== undefined && holds(field.requiredWhen, values)));

/** The documents asked for with these answers, in the order of the checklist. */
export const requirementsOf = (sop: Pick<Sop, 'documents'>, values: FormValues): readonly DocumentRequirement[] =>
  sop.documents.filter(({ when }) => when === undefined || holds(when, values));
