import type { Sop } from '@loket/sop';

/** The label of a choice field's value, or the value itself. */
export function choiceLabel(sop: Sop, fieldKey: string, value: string): string {
  const field = sop.form.flatMap((section) => section.fields).find((each) => each.key === fieldKey);
  return field?.choices?.find((each) => each.value === value)?.label.id ?? value;
}
