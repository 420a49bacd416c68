import { checkPhone } from '../fields/contact';
import type { Checked } from '../fields/field-check';
import type { OutcomeEntry } from '../step';

/** A telephone number by the rules of a form's field, as E.164. */
export const checkPhoneEntry = (text: string, { key, label }: Pick<OutcomeEntry, 'key' | 'label'>): Checked =>
  checkPhone(text, {
    field: { key, kind: 'phone', label, required: true },
    ...{ values: {}, today: '', labelOf: () => label },
  });
