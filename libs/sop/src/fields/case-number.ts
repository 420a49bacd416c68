import { wrong, type FieldCheck } from './field-check';

const caseNumber = /^[A-Z]{2,5}-\d{4,10}-\d{4}-\d{6}$/;

/** Whether the text has the shape of a case's number, e.g. SKT-6200-2026-000123. */
export const isCaseNumber = (text: string): boolean => caseNumber.test(text);

/** The number of a case, stored in capitals; whether there is such a case is told to nobody who types one. */
export const checkCaseNumber: FieldCheck = (text, { field: { label } }) => {
  const number = text.replace(/\s/g, '').toUpperCase();
  return isCaseNumber(number)
    ? { value: number }
    : wrong(
        `${label.id} tidak benar. Tulis seperti pada tanda terima, misalnya SKT-6200-2026-000123.`,
        `${label.en} is not right. Write it as on the receipt, for example SKT-6200-2026-000123.`,
      );
};
