import type { DocumentRequirement } from './document-requirement';
import type { Field, FormValues, When } from './form-section';
import type { Sop } from './sop';

/** Whether the form has one of the answers asked for; of several ticked choices one is enough. */
export function holds({ field, is }: When, values: FormValues): boolean {
  const answer = (values[field] ?? '').trim();
  return is.includes(answer) || answer.split(',').some((each) => is.includes(each));
}

/** Whether the field is asked for, given what the form holds so far. */
export const isShown = (field: Field, values: FormValues): boolean =>
  field.shownWhen === undefined || holds(field.shownWhen, values);

/** Whether the field must be filled in; a field that is not shown never is. */
export const isRequired = (field: Field, values: FormValues): boolean =>
  isShown(field, values) && (field.required || (field.requiredWhen !== undefined && holds(field.requiredWhen, values)));

/** The answers that may be shown: without those that the form keeps to itself. */
export const shownAnswers = ({ form }: Pick<Sop, 'form'>, values: FormValues): FormValues => {
  const withheld = form
    .flatMap(({ fields }) => fields)
    .filter(({ withheldWhen }) => withheldWhen !== undefined && holds(withheldWhen, values))
    .map(({ key }) => key);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !withheld.includes(key)));
};

/** The documents asked for with these answers, in the order of the checklist. */
export const requirementsOf = (sop: Pick<Sop, 'documents'>, values: FormValues): readonly DocumentRequirement[] =>
  sop.documents.filter(({ when }) => when === undefined || holds(when, values));
