import { isRequired } from '../conditions';
import type { FieldKind } from '../form-section';
import { checkCaseNumber } from './case-number';
import { cleanText, hasUnwanted, isMultiline } from './clean-text';
import { checkEmail, checkPhone, checkPostalCode } from './contact';
import { checkDate, checkYear } from './date';
import { wrong, type Checked, type FieldCheck, type FieldContext } from './field-check';
import { checkHalfYear } from './half-year';
import { checkNik, checkNpwp } from './identity-number';
import { checkOrmas } from './ormas';
import { checkLatitude, checkLongitude, checkRegion } from './place';
import { checkChoice, checkList, checkSeveral, checkText, limitOf } from './text';

const checks: Readonly<Record<FieldKind, FieldCheck>> = {
  text: checkText,
  textarea: checkText,
  email: checkEmail,
  phone: checkPhone,
  nik: checkNik,
  npwp: checkNpwp,
  date: checkDate,
  year: checkYear,
  choice: checkChoice,
  several: checkSeveral,
  province: checkRegion('province'),
  regency: checkRegion('regency'),
  district: checkRegion('district'),
  village: checkRegion('village'),
  'postal-code': checkPostalCode,
  latitude: checkLatitude,
  longitude: checkLongitude,
  list: checkList,
  ormas: checkOrmas,
  'half-year': checkHalfYear,
  'case-number': checkCaseNumber,
};

const chosen: readonly FieldKind[] = [
  'choice',
  'several',
  'province',
  'regency',
  'district',
  'village',
  'ormas',
  'half-year',
];

/** Checks one field that is shown; an empty one that may be empty is stored as ''. */
export function checkField(raw: string, context: FieldContext): Checked {
  const { field, values } = context;
  const { label, kind } = field;
  const text = cleanText(raw);
  if (text === '') {
    if (!isRequired(field, values)) return { value: '' };
    return chosen.includes(kind)
      ? wrong(`${label.id} belum dipilih.`, `${label.en} has not been chosen.`)
      : wrong(`${label.id} belum diisi.`, `${label.en} has not been filled in.`);
  }
  if (hasUnwanted(text, isMultiline(field))) {
    return wrong(
      `${label.id} memuat tanda yang tidak dapat dibaca. Ketik ulang isian ini.`,
      `${label.en} holds characters that cannot be read. Type it again.`,
    );
  }
  const length = [...text].length;
  if (length > limitOf(field)) {
    return wrong(
      `${label.id} paling banyak ${limitOf(field)} huruf. Yang tertulis ${length} huruf.`,
      `${label.en} takes ${limitOf(field)} characters at most. There are ${length}.`,
    );
  }
  return checks[kind](text, context);
}
