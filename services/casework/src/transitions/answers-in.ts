import type { FormValues } from '@loket/sop';
import type { CaseRow } from './case-row';

/** What the form says, with what officers have entered in the place of an answer. */
export const answersIn = ({ form, entries }: Pick<CaseRow, 'form' | 'entries'>): FormValues => ({
  ...form,
  ...entries,
});
