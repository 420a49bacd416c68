import { type Sop, halfYearInWords } from '@loket/sop';

/** The label of a choice field's value, a half-year in words, or the value itself. */
export function choiceLabel(sop: Sop, fieldKey: string, value: string): string {
  const field = sop.form.flatMap((section) => section.fields).find((each) => each.key === fieldKey);
  if (field?.kind === 'half-year') return halfYearInWords(value)?.id ?? value;
  return field?.choices?.find((each) => each.value === value)?.label.id ?? value;
}
