import { halfYearInWords, halfYearsBefore } from '@loket/sop';
import { localDate } from '@loket/working-time';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import type { FieldInputProps } from './form-field';

/** As many as the five years for which a certificate holds. */
const OFFERED = 10;

/** A list of the half-years that are over, the latest first. */
export function HalfYearInput({ field, value, describedBy, invalid, required }: FieldInputProps): JSX.Element {
  const { say, words } = useVisit();
  const over = halfYearsBefore(localDate(Date.now(), 'WIB'), OFFERED);
  const offered = value === '' || over.includes(value) ? over : [...over, value];
  return (
    <select
      id={field.key}
      name={field.key}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={required}
    >
      <option value="">{field.placeholder === undefined ? words.forms.choose : say(field.placeholder)}</option>
      {offered.map((halfYear) => (
        <option key={halfYear} value={halfYear} selected={halfYear === value}>
          {say(halfYearInWords(halfYear) ?? { id: halfYear, en: halfYear })}
        </option>
      ))}
    </select>
  );
}
