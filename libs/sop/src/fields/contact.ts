import { wrong, type FieldCheck } from './field-check';

const email = /^[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

/** An e-mail address; the domain is stored in small letters. */
export const checkEmail: FieldCheck = (text, { field: { label } }) => {
  if (!email.test(text)) {
    return wrong(
      `${label.id} tidak benar. Tulis seperti nama@contoh.id.`,
      `${label.en} is not right. Write it like name@example.id.`,
    );
  }
  const at = text.lastIndexOf('@');
  return { value: text.slice(0, at) + text.slice(at).toLowerCase() };
};

// Mobile: 8 and eight to twelve digits in all. Fixed line: area code and number.
const phone = /^(?:\+62|62|0)(8[1-9]\d{6,10}|[2-79]\d{7,10})$/;

/** An Indonesian telephone number, stored as E.164. */
export const checkPhone: FieldCheck = (text, { field: { label } }) => {
  const number = phone.exec(text.replace(/[\s().-]/g, ''))?.[1];
  return number
    ? { value: `+62${number}` }
    : wrong(
        `${label.id} tidak benar. Tulis seperti 0812 3456 7890 atau (0536) 322 1234.`,
        `${label.en} is not right. Write it like 0812 3456 7890 or (0536) 322 1234.`,
      );
};

/** Five digits; none begins with 0. */
export const checkPostalCode: FieldCheck = (text, { field: { label } }) =>
  /^[1-9]\d{4}$/.test(text)
    ? { value: text }
    : wrong(`${label.id} harus 5 angka, misalnya 73112.`, `${label.en} must be 5 digits, for example 73112.`);
