import { type CheckedSection, LONGEST_TEXT, type OutcomeEntry, checkSection } from '@loket/sop';

/** A long text by the rules of a form's field: cleaned, required, readable, and not too long. */
export function checkLongText(
  { key, label }: Pick<OutcomeEntry, 'key' | 'label'>,
  typed: string | undefined,
): { readonly value: string; readonly error?: string } {
  const field = { key, kind: 'textarea', label, required: true, maxLength: LONGEST_TEXT } as const;
  const { values, errors }: CheckedSection = checkSection(
    { key, title: label, fields: [field] },
    { [key]: typed ?? '' },
    'id',
  );
  const error = errors[key];
  return { value: values[key] ?? '', ...(error !== undefined && { error }) };
}
