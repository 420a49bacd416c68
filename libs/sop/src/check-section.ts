import { localDate } from '@loket/working-time';
import { isShown } from './conditions';
import { checkField } from './fields/check-field';
import type { FormSection, FormValues } from './form-section';
import type { Text } from './text';

export interface CheckedSection {
  /**
   * A value for every field of the section: as stored; as typed where there is an error, so that nothing typed is
   * lost; '' where nothing is asked or answered, so that an answer no longer asked for is taken back.
   */
  readonly values: FormValues;
  /** By field key, a sentence that says what is wrong and how to put it right. */
  readonly errors: Readonly<Record<string, string>>;
}

/**
 * Checks one page of a form. `values` is the whole form as it stands, since a condition may look at another page;
 * `today` is a date YYYY-MM-DD. Whether a region's code exists is for the caller to check.
 */
export function checkSection(
  section: FormSection,
  values: FormValues,
  locale: keyof Text,
  today: string = localDate(Date.now(), 'WIT'),
): CheckedSection {
  const cleaned: Record<string, string> = {};
  const errors: Record<string, string> = {};
  const labelOf = (key: string): Text =>
    section.fields.find((field) => field.key === key)?.label ?? { id: key, en: key };
  for (const field of section.fields) {
    const typed = values[field.key] ?? '';
    const checked = isShown(field, values) ? checkField(typed, { field, values, today, labelOf }) : { value: '' };
    if ('error' in checked) errors[field.key] = checked.error[locale];
    cleaned[field.key] = 'error' in checked ? typed : checked.value;
  }
  return { values: cleaned, errors };
}
