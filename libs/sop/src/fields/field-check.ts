import type { Field, FormValues } from '../form-section';
import type { Text } from '../text';

/** What a check of one field leaves: the value as it is stored, or the sentence that says what is wrong. */
export type Checked = { readonly value: string } | { readonly error: Text };

/** What a check may look at besides the text itself. */
export interface FieldContext {
  readonly field: Field;
  /** The whole form as it stands. */
  readonly values: FormValues;
  /** The date on which the form is filled in, YYYY-MM-DD. */
  readonly today: string;
  readonly labelOf: (fieldKey: string) => Text;
}

/** A rule of one kind of field; the text is cleaned and not empty. */
export type FieldCheck = (text: string, context: FieldContext) => Checked;

export const wrong = (id: string, en: string): Checked => ({ error: { id, en } });

export const countDigits = (text: string): number => text.replace(/\D/g, '').length;
