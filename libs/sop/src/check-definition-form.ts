import type { Field, When } from './form-section';
import { refuseRepeats } from './refuse-repeats';
import type { Sop } from './sop';

/** Throws, naming the field or document, when the form or checklist refers to something that is not there. */
export function checkForm(sop: Sop): void {
  const fields = sop.form.flatMap((section) => section.fields);
  refuseRepeats('sections', sop.form);
  refuseRepeats('fields', fields);
  refuseRepeats('documents', sop.documents);
  for (const field of fields) checkField(field, fields);
  for (const { key, when, maxBytes, accepts } of sop.documents) {
    checkWhen(key, when, fields);
    if (!(maxBytes > 0) || accepts.length === 0) throw new Error(`Document "${key}" could never be accepted`);
  }
}

function checkField(field: Field, fields: readonly Field[]): void {
  const { key, kind, choices, within, notBefore } = field;
  checkWhen(key, field.shownWhen, fields);
  checkWhen(key, field.requiredWhen, fields);
  if ((kind === 'choice') !== (choices !== undefined && choices.length > 0)) {
    throw new Error(`Field "${key}" of kind ${kind} and its choices do not go together`);
  }
  for (const other of [within, notBefore]) {
    if (other !== undefined && !fields.some((candidate) => candidate.key === other)) {
      throw new Error(`Field "${key}" refers to "${other}", which is not in the form`);
    }
  }
}

function checkWhen(key: string, when: When | undefined, fields: readonly Field[]): void {
  if (!when) return;
  const field = fields.find((candidate) => candidate.key === when.field);
  if (!field) throw new Error(`"${key}" depends on "${when.field}", which is not in the form`);
  const unknown = when.is.find((value) => field.choices && !field.choices.some((choice) => choice.value === value));
  if (when.is.length === 0 || unknown !== undefined) {
    throw new Error(`"${key}" depends on "${when.field}" being "${unknown ?? ''}", which is no choice there`);
  }
}
