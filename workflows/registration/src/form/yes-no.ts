import type { Field } from '@loket/sop';

/** The two answers of a question that only asks whether. */
export const yesNo: NonNullable<Field['choices']> = [
  { value: 'yes', label: { id: 'Ya', en: 'Yes' } },
  { value: 'no', label: { id: 'Tidak', en: 'No' } },
];
